package fr.agissons.participatorybudget.paper;

import fr.agissons.core.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One paper ballot out of the urn, and whose reading of it counts. */
@Entity
@Table(name = "budget_paper")
class Sheet extends TenantOwned {
    /** What the journal calls it. */
    static final String KIND = "budget.paper";

    static final int FIRST = 1;
    static final int SECOND = 2;
    static final int DECISION = 3;

    @Column(name = "edition_id", updatable = false)
    private UUID editionId;

    @Column(updatable = false)
    private String batch;

    @Column(updatable = false)
    private int number;

    private @Nullable Integer settled;

    @SuppressWarnings("NullAway.Init")
    protected Sheet() {}

    boolean isSettled() {
        return settled != null;
    }

    /** From now on that hand's reading is what the paper says. */
    void settle(int hand) {
        if (isSettled()) {
            throw new IllegalStateException("Settled already");
        }
        settled = hand;
    }

    UUID editionId() {
        return editionId;
    }

    Mark mark() {
        return new Mark(batch, number);
    }
}
