package fr.agissons.participatorybudget.edition.incident;

import fr.agissons.core.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that went wrong with a vote: written once, read by everybody; who is mistaken writes another one. */
@Entity
@Table(name = "budget_incident")
class VoteIncident extends TenantOwned {
    /** What the journal calls it. */
    static final String KIND = "budget.incident";

    static final int SHORTEST = 10;
    static final int LONGEST = 1000;

    @Column(name = "edition_id", updatable = false)
    private UUID editionId;

    @Column(updatable = false)
    private String words;

    @Column(name = "began_at", updatable = false)
    private Instant began;

    @Column(name = "ended_at", updatable = false)
    private @Nullable Instant ended;

    @Column(name = "noted_at", updatable = false)
    private Instant notedAt;

    @SuppressWarnings("NullAway.Init")
    protected VoteIncident() {}

    VoteIncident(UUID editionId, String words, Instant began, @Nullable Instant ended, Instant now) {
        if (began.isAfter(now) || ended != null && (!ended.isAfter(began) || ended.isAfter(now))) {
            throw new IllegalArgumentException("Not in the past, in order: " + began + ", " + ended);
        }
        this.editionId = editionId;
        this.words = words;
        this.began = began;
        this.ended = ended;
        this.notedAt = now;
    }

    String words() {
        return words;
    }
}
