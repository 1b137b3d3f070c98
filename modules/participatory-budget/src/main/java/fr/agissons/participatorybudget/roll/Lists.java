package fr.agissons.participatorybudget.roll;

import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import fr.agissons.participatorybudget.ballot.AdmitVoters;
import fr.agissons.participatorybudget.ballot.StillBox;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Editions;
import fr.agissons.participatorybudget.edition.EnvelopeView;
import fr.agissons.participatorybudget.edition.Polling;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What must hold of an edition while its roll or its codes change. */
@Component
class Lists {
    private final Editions editions;
    private final StillBox box;
    private final AdmitVoters admit;
    private final TownClock clock;

    Lists(Editions editions, StillBox box, AdmitVoters admit, TownClock clock) {
        this.editions = editions;
        this.box = box;
        this.admit = admit;
        this.clock = clock;
    }

    /** The edition as it is now, and stays until the transaction ends. */
    EditionView held(UUID edition) {
        editions.hold(edition);
        return editions.any(edition).orElseThrow(Refusals.NotFound::new);
    }

    /** The same, while nobody votes. */
    EditionView still(UUID edition) {
        box.hold(edition);
        return held(edition);
    }

    /** The edition while keys to its lines are made: nobody takes one up with less meanwhile. */
    EditionView keyed(EditionView asked) {
        return asked.electorate() != null && asked.voters().takesUpLines() ? still(asked.id()) : held(asked.id());
    }

    /** The edition while it is voted on, for whoever holds its box. */
    Optional<EditionView> voting(UUID edition) {
        return editions.shown(edition).filter(one -> one.pollingAt(clock.now()) == Polling.OPEN);
    }

    boolean isOver(EditionView edition) {
        return edition.pollingAt(clock.now()) == Polling.OVER;
    }

    /** The lines among these that have something in the box. */
    Set<UUID> taken(EditionView edition, List<RollRow> lines) {
        return box.taken(lines.stream().map(RollRow::id).toList(), edition.id());
    }

    LocalDate latestBirth(EditionView edition) {
        return admit.latestBirth(edition);
    }

    boolean isTooYoung(EditionView edition, RollRow line) {
        LocalDate born = line.born();
        return born != null && born.isAfter(latestBirth(edition));
    }

    /** The districts there are envelopes for. */
    static Set<String> districts(EditionView edition) {
        return edition.envelopes().stream()
                .map(EnvelopeView::district)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** A list names no district that went while it was read. */
    void requireDistricts(EditionView edition, Stream<@Nullable String> named) {
        if (!districts(edition).containsAll(named.filter(Objects::nonNull).collect(Collectors.toSet()))) {
            throw new Refusals.Conflict("core.problem.overtaken");
        }
    }
}
