package fr.agissons.participatorybudget.annulment;

import fr.agissons.core.tenancy.TenantOwned;
import fr.agissons.core.web.Refusals;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a vote does not count, and why: proposed by one person, decided by another, and never taken back after that. */
@Entity
@Table(name = "budget_annulment")
class Annulment extends TenantOwned {
    /** What the journal calls it. */
    static final String KIND = "budget.annulment";

    static final int SHORTEST_REASON = 10;
    static final int LONGEST_REASON = 1000;

    @Column(name = "edition_id", updatable = false)
    private UUID editionId;

    @Column(updatable = false)
    private String reason;

    @Embedded
    private @Nullable Again again;

    @Column(name = "proposed_by", updatable = false)
    private UUID proposedBy;

    @Column(name = "proposed_at", updatable = false)
    private Instant proposedAt;

    @Column(name = "decided_by")
    private @Nullable UUID decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "began_at")
    private @Nullable Instant beganAt;

    @Column(name = "closes_at")
    private @Nullable Instant closesAt;

    private @Nullable Integer ballots;

    @SuppressWarnings("NullAway.Init")
    protected Annulment() {}

    /** A proposal; without hours it is for good. */
    Annulment(UUID editionId, String reason, @Nullable Again again, UUID by, Instant now) {
        this.editionId = editionId;
        this.reason = reason;
        this.again = again;
        this.proposedBy = by;
        this.proposedAt = now;
    }

    /** @throws Refusals.Conflict when whoever proposed it decides, or the vote would be taken again in the past */
    void requireDecidable(UUID by, Instant now) {
        if (by.equals(proposedBy)) {
            throw new Refusals.Conflict("budget.annulment.same");
        }
        if (again != null && !again.opens().isAfter(now)) {
            throw new Refusals.Conflict("budget.annulment.late");
        }
    }

    /** Decides it: so many ballots of this vote do not count. */
    void decide(Annulled vote, UUID by, Instant now) {
        if (decidedAt != null) {
            throw new IllegalStateException("Decided already");
        }
        requireDecidable(by, now);
        decidedBy = by;
        decidedAt = now;
        beganAt = vote.began();
        closesAt = vote.closes();
        ballots = vote.ballots();
    }

    /**
     * What was annulled.
     *
     * @param began when its first ballot came
     * @param closes when it was to close
     * @param ballots how many voters had voted
     */
    record Annulled(Instant began, Instant closes, int ballots) {}

    String reason() {
        return reason;
    }

    Optional<Again> again() {
        return Optional.ofNullable(again);
    }
}
