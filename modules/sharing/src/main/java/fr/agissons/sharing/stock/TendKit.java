package fr.agissons.sharing.stock;

import fr.agissons.core.access.Me;
import fr.agissons.core.web.Refusals;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts kits together: models of one library, lent as one thing; a kit is no part of another. */
@Service
@Transactional
public class TendKit {
    private final ItemModels models;
    private final ItemUnits units;
    private final KitParts parts;
    private final Keepers keepers;
    private final LibraryTurn turn;
    private final ApplicationEventPublisher events;

    TendKit(
            ItemModels models,
            ItemUnits units,
            KitParts parts,
            Keepers keepers,
            LibraryTurn turn,
            ApplicationEventPublisher events) {
        this.models = models;
        this.units = units;
        this.parts = parts;
        this.keepers = keepers;
        this.turn = turn;
        this.events = events;
    }

    /** Says how many of that model the kit has; none takes it out. What is promised stays as it was promised. */
    public void put(Me me, UUID id, UUID part, int quantity) {
        ItemModel kit = models.findById(id).orElseThrow(Refusals.NotFound::new);
        keepers.require(me, kit.libraryId());
        turn.take(kit.libraryId());
        List<KitPart> known = parts.findByKitId(id);
        Optional<KitPart> before =
                known.stream().filter(one -> one.partId().equals(part)).findFirst();
        if (quantity > 0) {
            before.ifPresentOrElse(
                    one -> {
                        one.count(quantity);
                        parts.saveAndFlush(one);
                    },
                    () -> add(kit, part, quantity));
        } else if (before.isPresent()) {
            parts.delete(before.get());
            parts.flush();
            kit.beKit(known.size() > 1);
        }
        events.publishEvent(ModelChanged.of(id));
        events.publishEvent(new UnitReturned(id));
    }

    private void add(ItemModel kit, UUID part, int quantity) {
        ItemModel model = models.findById(part)
                .filter(one -> one.libraryId().equals(kit.libraryId()))
                .orElseThrow(Refusals.NotFound::new);
        if (model.details().consumable()) {
            throw new Refusals.Conflict("sharing.kit.used-up");
        }
        if (model.isKit() || model.getId().equals(kit.getId()) || parts.isPart(kit.getId())) {
            throw new Refusals.Conflict("sharing.kit.nested");
        }
        if (!kit.isKit() && units.existsByModelId(kit.getId())) {
            throw new Refusals.Conflict("sharing.kit.has-units");
        }
        kit.beKit(true);
        models.saveAndFlush(kit);
        parts.saveAndFlush(new KitPart(kit, part, quantity));
    }
}
