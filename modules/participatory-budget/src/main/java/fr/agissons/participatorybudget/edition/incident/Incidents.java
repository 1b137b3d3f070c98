package fr.agissons.participatorybudget.edition.incident;

import fr.agissons.core.audit.StateChanged;
import fr.agissons.core.read.Reads;
import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Editions;
import fr.agissons.participatorybudget.edition.Polling;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what went wrong with a vote, from its opening on, and reads it. */
@Service
public class Incidents {
    private static final String OF_EDITION = """
            select i.words, i.began_at, i.ended_at, i.noted_at from budget_incident i
            where i.tenant_id = :tenant and i.edition_id = :edition order by i.began_at, i.id limit 200""";

    private final IncidentStore store;
    private final Editions editions;
    private final Reads reads;
    private final ApplicationEventPublisher events;
    private final TownClock clock;

    Incidents(IncidentStore store, Editions editions, Reads reads, ApplicationEventPublisher events, TownClock clock) {
        this.store = store;
        this.editions = editions;
        this.reads = reads;
        this.events = events;
        this.clock = clock;
    }

    /** What went wrong with it so far, in the order it happened. */
    public List<IncidentView> of(UUID edition) {
        return reads.list(IncidentView.class, OF_EDITION, Map.of("edition", edition));
    }

    /** Writes one down, for everybody and for good. */
    @Transactional
    void note(UUID edition, String words, Instant began, @Nullable Instant ended) {
        EditionView view = editions.any(edition).orElseThrow(Refusals.NotFound::new);
        if (!isOpen(view, clock.now())) {
            throw new Refusals.Conflict("budget.incident.not-yet");
        }
        VoteIncident noted = store.saveAndFlush(new VoteIncident(edition, words, began, ended, clock.now()));
        events.publishEvent(
                StateChanged.of(VoteIncident.KIND, noted.getId(), "NONE", "NOTED", noted.words(), clock.now()));
    }

    /** Whether there is a vote by now that something can go wrong with. */
    static boolean isOpen(EditionView edition, Instant now) {
        return edition.published() && !edition.taken() && edition.pollingAt(now) != Polling.BEFORE;
    }
}
