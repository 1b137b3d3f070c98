package fr.agissons.sharing.handover;

import fr.agissons.core.tenancy.TenantOwned;
import fr.agissons.sharing.photo.Way;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The document of one way over the counter, signed by whoever stood behind it. What it says never changes; the database
 * lets the borrower sign it once, and nothing after that.
 */
@Entity
@Table(name = "sharing_handover")
class Handover extends TenantOwned {
    private static final String NAMELESS = "—";

    @Column(name = "reservation_id", updatable = false)
    private UUID reservationId;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Way way;

    @Column(updatable = false)
    private String content;

    @Column(updatable = false)
    private String hash;

    @Column(name = "keeper_name", updatable = false)
    private String keeperName;

    @Column(name = "keeper_at", updatable = false)
    private Instant keeperAt;

    @Column(name = "borrower_name")
    private @Nullable String borrowerName;

    @Column(name = "borrower_means")
    @Enumerated(EnumType.STRING)
    private @Nullable SignedBy borrowerMeans;

    @Column(name = "borrower_remark")
    private String borrowerRemark = "";

    @Column(name = "borrower_at")
    private @Nullable Instant borrowerAt;

    @SuppressWarnings("NullAway.Init")
    protected Handover() {}

    Handover(UUID loan, Way way, Statement statement, String keeperName, Instant now) {
        this.reservationId = loan;
        this.way = way;
        this.content = statement.text();
        this.hash = statement.seal();
        this.keeperName = keeperName;
        this.keeperAt = now;
    }

    /** The borrower agrees, or says what they do not agree with; the first word counts. */
    void sign(String name, SignedBy means, String remark, Instant now) {
        if (borrowerAt == null) {
            borrowerName = name.isBlank() ? NAMELESS : name;
            borrowerMeans = means;
            borrowerRemark = remark;
            borrowerAt = now;
        }
    }
}
