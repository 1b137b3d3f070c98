package fr.agissons.participatorybudget.result;

import fr.agissons.core.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What came out of an edition, as it was published. */
@Entity
@Table(name = "budget_result")
class Result extends TenantOwned {
    /** What the journal calls it. */
    static final String KIND = "budget.result";

    @Column(name = "edition_id", updatable = false)
    private UUID editionId;

    @Column(updatable = false)
    private int ballots;

    @Column(name = "published_at", updatable = false)
    private Instant publishedAt;

    @SuppressWarnings("NullAway.Init")
    protected Result() {}

    Result(UUID editionId, int ballots, Instant now) {
        this.editionId = editionId;
        this.ballots = ballots;
        this.publishedAt = now;
    }

    UUID editionId() {
        return editionId;
    }
}
