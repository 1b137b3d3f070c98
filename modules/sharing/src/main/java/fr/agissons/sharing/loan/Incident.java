package fr.agissons.sharing.loan;

import fr.agissons.core.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something came back broken, or incomplete, or not at all; and what was agreed about it. */
@Entity
@Table(name = "sharing_incident")
class Incident extends TenantOwned {
    @Column(name = "reservation_id", updatable = false)
    private UUID reservationId;

    @Column(updatable = false)
    private String description;

    private String decision = "";

    @Column(name = "retained_cents")
    private long retainedCents;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @Column(name = "opened_at", updatable = false)
    private Instant openedAt;

    @SuppressWarnings("NullAway.Init")
    protected Incident() {}

    Incident(UUID loan, String description, Instant now) {
        this.reservationId = loan;
        this.description = description;
        this.openedAt = now;
    }

    /** Whether both sides have agreed about it. */
    boolean isSettled() {
        return settledAt != null;
    }

    /** What was agreed, and how much of the deposit is kept for it. */
    void settle(long retained, String agreed, Instant now) {
        retainedCents = retained;
        decision = agreed;
        settledAt = now;
    }
}
