package fr.agissons.participatorybudget.roll;

import fr.agissons.core.audit.StateChanged;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import fr.agissons.participatorybudget.edition.EditionView;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes rolls in, corrects them, and lets go of them ninety days after the vote they were for. */
@Service
@Transactional
class KeepRoll {
    /** As long as a result may be contested. */
    static final Duration KEPT = Duration.ofDays(90);

    /** A statement takes no more values than so many. */
    private static final int AT_ONCE = 10_000;

    private final Roll roll;
    private final ReadRoll read;
    private final Lists lists;
    private final ApplicationEventPublisher events;
    private final TownClock clock;

    KeepRoll(Roll roll, ReadRoll read, Lists lists, ApplicationEventPublisher events, TownClock clock) {
        this.roll = roll;
        this.read = read;
        this.lists = lists;
        this.events = events;
        this.clock = clock;
    }

    /** The states of a roll. */
    enum State {
        BEFORE,
        TAKEN
    }

    /**
     * Takes the lines whose number is new, and corrects those known that have nothing in the box. Nobody votes meanwhile.
     *
     * @param replacing whether lines the file does not have go, with their codes: only before the first ballot
     */
    Taken take(EditionView asked, List<RollLine> lines, boolean replacing) {
        EditionView edition = lists.still(asked.id());
        if (edition.electorate() == null || !edition.voters().roll()) {
            throw new Refusals.Conflict("budget.roll.not-by-roll");
        }
        if (lists.isOver(edition)) {
            throw new Refusals.Conflict("budget.roll.over");
        }
        if (replacing && edition.isFrozen()) {
            throw new Refusals.Conflict("budget.roll.begun");
        }
        lists.requireDistricts(edition, lines.stream().map(RollLine::district));
        Map<String, RollRow> known =
                read.all(edition.id()).stream().collect(Collectors.toMap(RollRow::number, Function.identity()));
        int gone = replacing ? drop(known, lines) : 0;
        List<RollEntry> fresh = lines.stream()
                .filter(line -> !known.containsKey(line.number()))
                .map(line -> new RollEntry(edition.id(), line))
                .toList();
        List<RollRow> differing = lines.stream()
                .flatMap(line -> Stream.ofNullable(known.get(line.number()))
                        .filter(row -> !row.line().equals(line)))
                .toList();
        Set<UUID> voted = lists.taken(edition, differing);
        correct(
                differing.stream()
                        .map(RollRow::id)
                        .filter(id -> !voted.contains(id))
                        .toList(),
                lines);
        roll.saveAll(fresh);
        Taken taken = new Taken(
                fresh.size(),
                lines.size() - fresh.size() - differing.size(),
                differing.size() - voted.size(),
                voted.size(),
                gone);
        events.publishEvent(
                StateChanged.of(RollEntry.KIND, edition.id(), State.BEFORE, State.TAKEN, taken.word(), clock.now()));
        return taken;
    }

    private int drop(Map<String, RollRow> known, List<RollLine> lines) {
        Set<String> kept = lines.stream().map(RollLine::number).collect(Collectors.toSet());
        String gone = known.values().stream()
                .filter(row -> !kept.contains(row.number()))
                .map(row -> row.id().toString())
                .collect(Collectors.joining(",", "{", "}"));
        return roll.drop(Tenancy.current().id().value(), gone);
    }

    private void correct(List<UUID> ids, List<RollLine> lines) {
        Map<String, RollLine> byNumber =
                lines.stream().collect(Collectors.toMap(RollLine::number, Function.identity()));
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            roll.of(ids.subList(from, Math.min(from + AT_ONCE, ids.size())))
                    .forEach(entry -> entry.correct(Objects.requireNonNull(byNumber.get(entry.number()))));
        }
    }

    /** Forgets the rolls nobody may ask about any more. */
    int forget() {
        return roll.forget(Tenancy.current().id().value(), clock.now().minus(KEPT));
    }
}
