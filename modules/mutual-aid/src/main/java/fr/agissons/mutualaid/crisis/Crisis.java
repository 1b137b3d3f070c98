package fr.agissons.mutualaid.crisis;

import fr.agissons.core.tenancy.TenantOwned;
import fr.agissons.core.web.Refusals;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A time in which mutual aid comes first: a flood, a heat wave, a cold spell; declared by the town and lifted by it. */
@Entity
@Table(name = "mutualaid_crisis")
class Crisis extends TenantOwned {
    /** What the journal calls it. */
    static final String KIND = "mutualaid.crisis";

    @Column(updatable = false)
    private String words;

    @Column(updatable = false)
    private String hotline;

    @Column(name = "declared_at", updatable = false)
    private Instant declaredAt;

    @Column(name = "lifted_at")
    private @Nullable Instant liftedAt;

    @SuppressWarnings("NullAway.Init")
    protected Crisis() {}

    Crisis(String words, String hotline, Instant now) {
        this.words = words;
        this.hotline = hotline;
        this.declaredAt = now;
    }

    void lift(Instant now) {
        if (liftedAt != null) {
            throw new Refusals.Conflict("mutualaid.crisis.conflict");
        }
        liftedAt = now;
    }
}
