package fr.agissons.participatorybudget.edition;

import fr.agissons.core.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Money an edition gives to one district, or to the whole town. */
@Entity
@Table(name = "budget_envelope")
class Envelope extends TenantOwned {
    /** A thousand million euros. */
    static final long MOST_CENTS = 100_000_000_000L;

    static final int LONGEST_DISTRICT = 120;

    @Column(name = "edition_id", updatable = false)
    private UUID editionId;

    private @Nullable String district;

    @Column(name = "amount_cents")
    private long cents;

    @SuppressWarnings("NullAway.Init")
    protected Envelope() {}

    Envelope(UUID editionId, @Nullable String district, long cents) {
        this.editionId = editionId;
        change(district, cents);
    }

    final void change(@Nullable String nextDistrict, long nextCents) {
        if (nextCents < 0 || nextCents > MOST_CENTS) {
            throw new IllegalArgumentException("Not an amount: " + nextCents);
        }
        this.district = nextDistrict;
        this.cents = nextCents;
    }

    UUID editionId() {
        return editionId;
    }

    @Nullable
    String district() {
        return district;
    }

    long cents() {
        return cents;
    }
}
