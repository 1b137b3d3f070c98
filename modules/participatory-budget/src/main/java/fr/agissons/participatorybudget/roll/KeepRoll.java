package fr.agissons.participatorybudget.roll;

import fr.agissons.core.audit.StateChanged;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Polling;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes rolls in, and lets go of them ninety days after the vote they were for. */
@Service
@Transactional
class KeepRoll {
    /** As long as a result may be contested. */
    static final Duration KEPT = Duration.ofDays(90);

    /** A statement takes no more values than so many. */
    private static final int AT_ONCE = 10_000;

    private final Roll roll;
    private final ApplicationEventPublisher events;
    private final TownClock clock;

    KeepRoll(Roll roll, ApplicationEventPublisher events, TownClock clock) {
        this.roll = roll;
        this.events = events;
        this.clock = clock;
    }

    /** The states of a roll. */
    enum State {
        BEFORE,
        TAKEN
    }

    /** Takes the lines whose number is new, and says how many those were. */
    int take(EditionView edition, List<RollLine> lines) {
        if (edition.electorate() == null || !edition.voters().roll()) {
            throw new Refusals.Conflict("budget.roll.not-by-roll");
        }
        if (edition.pollingAt(clock.now()) == Polling.OVER) {
            throw new Refusals.Conflict("budget.roll.over");
        }
        Set<String> known = new HashSet<>();
        List<String> numbers = lines.stream().map(RollLine::number).toList();
        for (int from = 0; from < numbers.size(); from += AT_ONCE) {
            List<String> some = numbers.subList(from, Math.min(from + AT_ONCE, numbers.size()));
            known.addAll(roll.known(edition.id(), some));
        }
        List<RollEntry> fresh = lines.stream()
                .filter(line -> !known.contains(line.number()))
                .map(line -> new RollEntry(edition.id(), line))
                .toList();
        roll.saveAll(fresh);
        events.publishEvent(StateChanged.of(
                RollEntry.KIND, edition.id(), State.BEFORE, State.TAKEN, Integer.toString(fresh.size()), clock.now()));
        return fresh.size();
    }

    /** Forgets the rolls nobody may ask about any more. */
    int forget() {
        return roll.forget(Tenancy.current().id().value(), clock.now().minus(KEPT));
    }
}
