package fr.agissons.participatorybudget.edition;

import fr.agissons.core.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A vote that lasts longer than was said, for everybody or for one district, and why: written once, read by everybody. */
@Entity
@Table(name = "budget_extension")
class Extension extends TenantOwned {
    static final int SHORTEST_REASON = 10;
    static final int LONGEST_REASON = 1000;

    @Column(name = "edition_id", updatable = false)
    private UUID editionId;

    @Column(name = "from_at", updatable = false)
    private Instant from;

    @Column(name = "until_at", updatable = false)
    private Instant until;

    @Column(updatable = false)
    private String reason;

    @Column(name = "decided_at", updatable = false)
    private Instant decidedAt;

    @Column(updatable = false)
    private @Nullable String district;

    @SuppressWarnings("NullAway.Init")
    protected Extension() {}

    Extension(UUID editionId, Instant from, Instant until, String reason, Instant decidedAt) {
        this.editionId = editionId;
        this.from = from;
        this.until = until;
        this.reason = reason;
        this.decidedAt = decidedAt;
    }

    /** The same for one district alone. */
    Extension of(@Nullable String one) {
        district = one;
        return this;
    }

    UUID editionId() {
        return editionId;
    }

    /** Why, as the journal keeps it: for whom, too. */
    String reason() {
        return district == null ? reason : district + " : " + reason;
    }
}
