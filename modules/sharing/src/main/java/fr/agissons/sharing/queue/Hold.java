package fr.agissons.sharing.queue;

import fr.agissons.core.tenancy.TenantOwned;
import fr.agissons.core.web.Refusals;
import fr.agissons.sharing.calendar.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One person's place in the line for a model and for some days. */
@Entity
@Table(name = "sharing_hold")
class Hold extends TenantOwned {
    @Column(name = "library_id", updatable = false)
    private UUID libraryId;

    @Column(name = "model_id", updatable = false)
    private UUID modelId;

    @Column(name = "person_id", updatable = false)
    private UUID personId;

    @Column(name = "organisation_id", updatable = false)
    private @Nullable UUID organisationId;

    @Column(name = "pickup_day", updatable = false)
    private LocalDate pickupDay;

    @Column(name = "due_day", updatable = false)
    private LocalDate dueDay;

    @Column(updatable = false)
    private int quantity;

    @Column(updatable = false)
    private String note;

    @Enumerated(EnumType.STRING)
    private HoldState state = HoldState.WAITING;

    @Column(name = "joined_at", updatable = false)
    private Instant joinedAt;

    @Column(name = "reservation_id")
    private @Nullable UUID reservationId;

    @SuppressWarnings("NullAway.Init")
    protected Hold() {}

    Hold(UUID library, UUID model, UUID person, Asked asked, Instant now) {
        this.libraryId = library;
        this.modelId = model;
        this.personId = person;
        this.organisationId = asked.organisation();
        this.pickupDay = asked.period().pickup();
        this.dueDay = asked.period().due();
        this.quantity = asked.quantity();
        this.note = asked.note();
        this.joinedAt = now;
    }

    /** It is their turn: this is what they are offered. */
    void serve(UUID reservation) {
        refuseUnless(state == HoldState.WAITING);
        state = HoldState.SERVED;
        reservationId = reservation;
    }

    /** What was offered is not to be had after all: back to the place they had. */
    void waitAgain() {
        refuseUnless(state == HoldState.SERVED);
        state = HoldState.WAITING;
        reservationId = null;
    }

    /** The person does not need it any more. */
    void leave() {
        refuseUnless(state == HoldState.WAITING);
        state = HoldState.LEFT;
    }

    /** Nothing can come of it any more. */
    void end() {
        refuseUnless(state == HoldState.WAITING);
        state = HoldState.OVER;
    }

    private static void refuseUnless(boolean rightState) {
        if (!rightState) {
            throw new Refusals.Conflict("sharing.queue.conflict");
        }
    }

    UUID personId() {
        return personId;
    }

    HoldState state() {
        return state;
    }

    UUID libraryId() {
        return libraryId;
    }

    Waiting waiting() {
        return new Waiting(
                getId(), modelId, personId, new Asked(organisationId, new Period(pickupDay, dueDay), quantity, note));
    }
}
