package fr.agissons.sharing.stock;

import fr.agissons.core.audit.StateChanged;
import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Units as a loan meets them: taken off the shelf, put back, lost. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Shelf {
    private final ItemUnits units;
    private final TownClock clock;
    private final ApplicationEventPublisher events;

    Shelf(ItemUnits units, TownClock clock, ApplicationEventPublisher events) {
        this.units = units;
        this.clock = clock;
        this.events = events;
    }

    /** Somebody takes the unit home; in which condition, for the comparison when it is back. */
    public Condition handOver(UUID unit) {
        ItemUnit found = find(unit);
        found.handOver();
        units.saveAndFlush(found);
        return found.condition();
    }

    /** The unit is back, in that condition; with a word on what is wrong it goes to the workshop. */
    public void takeBack(UUID unit, Condition condition, String wrong) {
        ItemUnit found = find(unit);
        UnitState before = found.state();
        found.comeBack(condition, wrong);
        units.saveAndFlush(found);
        told(found, before, wrong);
    }

    /** The unit will not come back. */
    public void lose(UUID unit, String why) {
        ItemUnit found = find(unit);
        UnitState before = found.state();
        found.lose(why);
        units.saveAndFlush(found);
        told(found, before, why);
    }

    /** The unit was used up, as it was meant to. */
    public void useUp(UUID unit, String why) {
        ItemUnit found = find(unit);
        UnitState before = found.state();
        found.useUp(why);
        units.saveAndFlush(found);
        told(found, before, why);
    }

    private void told(ItemUnit unit, UnitState before, String why) {
        events.publishEvent(StateChanged.of(TendStock.UNIT, unit.getId(), before, unit.state(), why, clock.now()));
        events.publishEvent(
                unit.state().isLent()
                        ? new UnitReturned(unit.modelId())
                        : new UnitWithdrawn(unit.modelId(), unit.getId()));
    }

    private ItemUnit find(UUID unit) {
        return units.findById(unit).orElseThrow(Refusals.NotFound::new);
    }
}
