package fr.agissons.sharing.stock;

import fr.agissons.core.access.Me;
import fr.agissons.core.audit.StateChanged;
import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those who lend do with their things: describe them, number them, take them to the workshop. */
@Service
@Transactional
public class TendStock {
    /** What the journal calls a numbered thing. */
    static final String UNIT = "sharing.item-unit";

    private final ItemModels models;
    private final ItemUnits units;
    private final Keepers keepers;
    private final LibraryTurn turn;
    private final TownClock clock;
    private final ApplicationEventPublisher events;

    TendStock(
            ItemModels models,
            ItemUnits units,
            Keepers keepers,
            LibraryTurn turn,
            TownClock clock,
            ApplicationEventPublisher events) {
        this.models = models;
        this.units = units;
        this.keepers = keepers;
        this.turn = turn;
        this.clock = clock;
        this.events = events;
    }

    /** Describes a new thing; its units are added next. */
    public UUID add(Me me, UUID library, ModelDetails details) {
        keepers.requireRoom(me, library);
        UUID model = models.save(new ItemModel(library, details, clock.now())).getId();
        events.publishEvent(ModelChanged.of(model));
        return model;
    }

    /**
     * Describes it anew.
     *
     * @param version the state of the thing the person was looking at
     */
    public void edit(Me me, UUID id, int version, ModelDetails details) {
        ItemModel model = find(me, id);
        if (model.version() != version) {
            throw new Refusals.Conflict("sharing.library.stale");
        }
        model.edit(details);
        events.publishEvent(ModelChanged.of(id));
    }

    /** Shows it in the catalogue or takes it out. */
    public void offer(Me me, UUID id, boolean shown) {
        ItemModel model = find(me, id);
        if (shown && !model.isOffered()) {
            keepers.requireRoom(me, model.libraryId());
        }
        model.offer(shown);
        events.publishEvent(ModelChanged.of(id));
    }

    /** Adds units under these codes; those the library has given already are returned, and nothing is added then. */
    public List<String> number(Me me, UUID id, List<String> codes, Condition condition) {
        ItemModel model = find(me, id);
        turn.take(model.libraryId());
        if (model.details().consumable()) {
            throw new Refusals.Conflict("sharing.supply.no-units");
        }
        if (model.isKit()) {
            throw new Refusals.Conflict("sharing.kit.no-units");
        }
        List<String> taken = units.taken(model.libraryId(), codes);
        if (taken.isEmpty()) {
            codes.forEach(code -> units.saveAndFlush(new ItemUnit(model, code, condition)));
            events.publishEvent(new UnitReturned(id));
        }
        return taken;
    }

    /** Takes a unit off the shelf for a while or for good, or puts it back; whoever was promised it is looked after. */
    public void move(Me me, UUID id, UnitState next, Condition found, String why) {
        ItemUnit unit = units.findById(id).orElseThrow(Refusals.NotFound::new);
        keepers.require(me, unit.libraryId());
        turn.take(unit.libraryId());
        UnitState before = unit.state();
        unit.move(next, found, why);
        units.saveAndFlush(unit);
        events.publishEvent(StateChanged.of(UNIT, id, before, next, why, clock.now()));
        events.publishEvent(next.isLent() ? new UnitReturned(unit.modelId()) : new UnitWithdrawn(unit.modelId(), id));
    }

    private ItemModel find(Me me, UUID id) {
        ItemModel model = models.findById(id).orElseThrow(Refusals.NotFound::new);
        keepers.require(me, model.libraryId());
        return model;
    }
}
