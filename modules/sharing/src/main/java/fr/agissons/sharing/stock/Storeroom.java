package fr.agissons.sharing.stock;

import fr.agissons.core.access.Me;
import fr.agissons.core.web.Refusals;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Things that are used up: taken from a count, put back when they were not needed, filled up at the desk. */
@Component
public class Storeroom {
    private final ItemModels models;
    private final Supplies supplies;
    private final Keepers keepers;
    private final LibraryTurn turn;
    private final ApplicationEventPublisher events;

    Storeroom(
            ItemModels models, Supplies supplies, Keepers keepers, LibraryTurn turn, ApplicationEventPublisher events) {
        this.models = models;
        this.supplies = supplies;
        this.keepers = keepers;
        this.turn = turn;
        this.events = events;
    }

    /** Takes so many off the shelf, for somebody who has the library's turn and has looked that there are enough. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(UUID model, int many) {
        change(find(model), -many);
    }

    /** They were not needed; whoever waits for some hears of it from who gives them free. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void putBack(UUID model, int many) {
        change(find(model), many);
    }

    /** Counts so many more at the desk, or so many fewer; what is promised has been taken off already. */
    @Transactional
    public void refill(Me me, UUID model, int many) {
        ItemModel found = models.findById(model).orElseThrow(Refusals.NotFound::new);
        keepers.require(me, found.libraryId());
        turn.take(found.libraryId());
        if (!found.details().consumable()) {
            throw new Refusals.Conflict("sharing.supply.kind");
        }
        change(supplies.findByModelId(model).orElseGet(() -> new Supply(found.libraryId(), model)), many);
        events.publishEvent(new UnitReturned(model));
    }

    private void change(Supply supply, int many) {
        supply.add(many);
        supplies.saveAndFlush(supply);
    }

    private Supply find(UUID model) {
        return supplies.findByModelId(model).orElseThrow(Refusals.NotFound::new);
    }
}
