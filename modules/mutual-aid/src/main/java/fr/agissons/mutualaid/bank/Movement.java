package fr.agissons.mutualaid.bank;

import fr.agissons.core.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One half of a transfer in one account's book: it begins with what the line before it left. */
@Entity
@Table(name = "mutualaid_movement")
class Movement extends TenantOwned {
    @Column(name = "transfer_id", updatable = false)
    private UUID transferId;

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Side side;

    @Column(updatable = false)
    private int minutes;

    @Column(updatable = false)
    private int number;

    @Column(updatable = false)
    private @Nullable Integer previous;

    @Column(updatable = false)
    private int before;

    @Column(updatable = false)
    private int after;

    @Column(updatable = false)
    private Instant at;

    /** Which way minutes go. */
    enum Side {
        OUT,
        IN
    }

    @SuppressWarnings("NullAway.Init")
    protected Movement() {}

    Movement(Transfer transfer, UUID account, Side side, @Nullable Integer previous, int before) {
        this.transferId = transfer.getId();
        this.accountId = account;
        this.side = side;
        this.minutes = transfer.minutes();
        this.number = previous == null ? 1 : previous + 1;
        this.previous = previous;
        this.before = before;
        this.after = before + (side == Side.IN ? minutes : -minutes);
        this.at = transfer.at();
    }

    int after() {
        return after;
    }

    int number() {
        return number;
    }
}
