package fr.agissons.sharing.loan;

import fr.agissons.core.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a loan's deposit ledger: taken, given back, kept. Lines are only ever added; the database refuses one that
 * does not begin where the last ended, or that gives back more than there is. The site never holds money: it notes what
 * people have given each other.
 */
@Entity
@Table(name = "sharing_deposit")
class DepositEntry extends TenantOwned {
    @Column(name = "reservation_id", updatable = false)
    private UUID reservationId;

    @Column(updatable = false)
    private int number;

    @Column(updatable = false)
    private @Nullable Integer previous;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private DepositMeans means;

    @Column(updatable = false)
    private long cents;

    @Column(name = "before_cents", updatable = false)
    private long beforeCents;

    @Column(name = "after_cents", updatable = false)
    private long afterCents;

    @Column(updatable = false)
    private String note;

    @Column(name = "by_person", updatable = false)
    private UUID by;

    @Column(updatable = false)
    private Instant at;

    /** What happened to the money. */
    enum Kind {
        TAKEN,
        RETURNED,
        RETAINED
    }

    @SuppressWarnings("NullAway.Init")
    protected DepositEntry() {}

    DepositEntry(UUID reservation, int number, Movement movement, long before, UUID by, Instant at) {
        this.reservationId = reservation;
        this.number = number;
        this.previous = number == 1 ? null : number - 1;
        this.kind = movement.kind();
        this.means = movement.means();
        this.cents = movement.cents();
        this.beforeCents = before;
        this.afterCents = before + (kind == Kind.TAKEN ? cents : -cents);
        this.note = movement.note();
        this.by = by;
        this.at = at;
    }

    long after() {
        return afterCents;
    }

    DepositMeans means() {
        return means;
    }

    int number() {
        return number;
    }

    /** Money that changes hands. */
    record Movement(Kind kind, DepositMeans means, long cents, String note) {}
}
