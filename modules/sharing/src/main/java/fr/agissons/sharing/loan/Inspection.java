package fr.agissons.sharing.loan;

import fr.agissons.core.tenancy.TenantOwned;
import fr.agissons.sharing.stock.Condition;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What both saw of a thing when it was handed over, or when it was back. */
@Entity
@Table(name = "sharing_inspection")
class Inspection extends TenantOwned {
    @Column(name = "reservation_id", updatable = false)
    private UUID reservationId;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Direction direction;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Condition condition;

    @Column(updatable = false)
    private boolean complete;

    @Column(name = "identity_seen", updatable = false)
    private boolean identitySeen;

    @Column(updatable = false)
    private String note;

    @Column(name = "by_person", updatable = false)
    private UUID by;

    @Column(updatable = false)
    private Instant at;

    /** Which way the thing went. */
    enum Direction {
        OUT,
        BACK
    }

    @SuppressWarnings("NullAway.Init")
    protected Inspection() {}

    private Inspection(Reservation loan, Direction direction, Seen seen, UUID by, Instant at) {
        this.reservationId = loan.getId();
        this.direction = direction;
        this.condition = seen.condition();
        this.complete = seen.complete();
        this.identitySeen = direction == Direction.OUT;
        this.note = seen.note();
        this.by = by;
        this.at = at;
    }

    /** What both looked at. */
    record Seen(Condition condition, boolean complete, String note) {}

    /** On handing it over, to somebody whose identity was seen. */
    static Inspection out(Reservation loan, Seen seen, UUID by, Instant at) {
        return new Inspection(loan, Direction.OUT, seen, by, at);
    }

    /** On taking it back. */
    static Inspection back(Reservation loan, Seen seen, UUID by, Instant at) {
        return new Inspection(loan, Direction.BACK, seen, by, at);
    }
}
