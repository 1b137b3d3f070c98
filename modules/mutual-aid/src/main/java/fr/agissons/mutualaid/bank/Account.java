package fr.agissons.mutualaid.bank;

import fr.agissons.core.tenancy.TenantOwned;
import fr.agissons.core.web.Refusals;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The minutes somebody has given more than taken, or less: what the last movement left, and within which bounds. */
@Entity
@Table(name = "mutualaid_account")
class Account extends TenantOwned {
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Holder.Kind kind;

    @Column(name = "person_id", updatable = false)
    private @Nullable UUID personId;

    @Column(name = "organisation_id", updatable = false)
    private @Nullable UUID organisationId;

    @Column(name = "holder_id", insertable = false, updatable = false)
    @SuppressWarnings("unused") // worked out by the database, asked for by queries
    private @Nullable UUID holderId;

    private int balance;
    private int floor;
    private int ceiling;
    private @Nullable Integer last;

    @Column(name = "opened_at", updatable = false)
    private Instant openedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(Holder holder, Instant now) {
        this.kind = holder.kind();
        this.personId = kind == Holder.Kind.PERSON ? holder.id() : null;
        this.organisationId = kind == Holder.Kind.ORGANISATION ? holder.id() : null;
        this.openedAt = now;
    }

    /** Whether so many minutes can leave it. */
    boolean canGive(int minutes, Limits limits) {
        return (long) balance - minutes >= bounds(limits).floor();
    }

    /** Whether so many minutes can enter it. */
    boolean canTake(int minutes, Limits limits) {
        return (long) balance + minutes <= bounds(limits).ceiling();
    }

    /** Writes one half of a transfer; what goes beyond the bounds is not written, here or in the database. */
    Movement move(Transfer transfer, Movement.Side side, Limits limits) {
        int minutes = transfer.minutes();
        boolean fits = side == Movement.Side.OUT ? canGive(minutes, limits) : canTake(minutes, limits);
        if (!fits || closedAt != null) {
            throw new IllegalStateException("Account " + getId() + " cannot move " + minutes + " " + side);
        }
        Limits bounds = bounds(limits);
        Movement movement = new Movement(transfer, getId(), side, last, balance);
        floor = Math.min(0, bounds.floor());
        ceiling = Math.max(0, bounds.ceiling());
        balance = movement.after();
        last = movement.number();
        return movement;
    }

    /** Its own bounds, or where it stands already when the town has drawn them closer since. */
    private Limits bounds(Limits limits) {
        Limits own = kind == Holder.Kind.TOWN ? Limits.NONE : limits;
        return new Limits(Math.min(own.floor(), balance), Math.max(own.ceiling(), balance));
    }

    /** Nothing moves on it any more. */
    void close(Instant now) {
        if (balance != 0 || closedAt != null || kind == Holder.Kind.TOWN) {
            throw new Refusals.Conflict("mutualaid.bank.conflict");
        }
        closedAt = now;
    }

    void reopen() {
        if (closedAt == null) {
            throw new Refusals.Conflict("mutualaid.bank.conflict");
        }
        closedAt = null;
    }

    boolean isClosed() {
        return closedAt != null;
    }

    int balance() {
        return balance;
    }

    Holder holder() {
        UUID person = personId;
        UUID organisation = organisationId;
        if (person != null) {
            return Holder.person(person);
        }
        return organisation == null ? Holder.TOWN : Holder.organisation(organisation);
    }
}
