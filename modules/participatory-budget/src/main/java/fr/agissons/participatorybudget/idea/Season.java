package fr.agissons.participatorybudget.idea;

import fr.agissons.core.time.TownClock;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Editions;
import fr.agissons.participatorybudget.edition.Phase;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What may be done with ideas now: read off the clock and the edition's phases, in the transaction that does it. */
@Component
class Season {
    private final Editions editions;
    private final TownClock clock;

    Season(Editions editions, TownClock clock) {
        this.editions = editions;
        this.clock = clock;
    }

    Instant now() {
        return clock.now();
    }

    /** Keeps the edition from anybody else's change until the transaction ends. */
    void hold(UUID edition) {
        editions.hold(edition);
    }

    /** Whether that phase of the edition is on, or was. */
    boolean hasBegun(UUID edition, Phase phase) {
        return editions.shown(edition)
                .flatMap(one -> one.phases().start(phase))
                .filter(start -> !start.isAfter(now()))
                .isPresent();
    }

    /** Whether the edition, which everybody can see, is in that phase. */
    boolean isOn(UUID edition, Phase phase) {
        return editions.shown(edition).filter(one -> one.isIn(phase, now())).isPresent();
    }

    /** All editions that are in that phase. */
    List<UUID> editionsIn(Phase phase) {
        return editions.published().stream()
                .filter(one -> one.isIn(phase, now()))
                .map(EditionView::id)
                .toList();
    }
}
