package fr.agissons.participatorybudget.edition;

import fr.agissons.core.read.Answer;
import fr.agissons.core.read.Trip;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * As much of an edition as fits on a card.
 *
 * @param cents all the money there is
 * @param annulled whether its vote was annulled for good
 */
public record EditionTeaser(
        UUID id,
        String slug,
        String title,
        String summary,
        long cents,
        @Nullable Instant ideas,
        @Nullable Instant support,
        @Nullable Instant study,
        @Nullable Instant vote,
        @Nullable Instant result,
        @Nullable Instant followUp,
        boolean annulled) {
    private static final String LATEST = """
            select e.id, e.slug, e.title, e.summary,
                coalesce((select sum(v.amount_cents) from budget_envelope v
                    where v.tenant_id = :tenant and v.edition_id = e.id), 0)::bigint,
                e.ideas_at, e.support_at, e.study_at, e.vote_at, e.result_at, e.follow_up_at,
                exists (select from budget_annulment a where a.tenant_id = :tenant and a.edition_id = e.id
                    and a.decided_at is not null and a.vote_at is null)
            from budget_edition e where""" + EditionRule.VISIBLE + "order by e.created_at desc, e.id desc limit 1";

    /** Asks for the latest edition that everybody may read, along with the other questions of a page. */
    public static Answer<EditionTeaser> latest(Trip trip) {
        return trip.ask(EditionTeaser.class, LATEST, Map.of());
    }

    /** That edition's. */
    public static EditionTeaser of(EditionView edition) {
        Phases phases = edition.phases();
        return new EditionTeaser(
                edition.id(),
                edition.slug(),
                edition.title(),
                edition.words().summary(),
                edition.cents(),
                phases.ideas(),
                phases.support(),
                phases.study(),
                phases.vote(),
                phases.result(),
                phases.followUp(),
                edition.annulled().isPresent());
    }

    public Phases phases() {
        return new Phases(ideas, support, study, vote, result, followUp);
    }

    /** Its page. */
    public String path() {
        return EditionView.path(slug);
    }
}
