package fr.agissons.volunteering.application;

import fr.agissons.core.tenancy.TenantOwned;
import fr.agissons.volunteering.mission.Offer;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One person's wish to come to one slot, and what became of it. */
@Entity
@Table(name = "volunteering_application")
class Application extends TenantOwned {
    @Column(name = "mission_id", updatable = false)
    private UUID missionId;

    @Column(name = "slot_id", updatable = false)
    private UUID slotId;

    @Column(name = "person_id", updatable = false)
    private UUID personId;

    @Column(name = "starts_at")
    private @Nullable Instant startsAt;

    @Column(name = "ends_at")
    private @Nullable Instant endsAt;

    @Enumerated(EnumType.STRING)
    private ApplicationState state;

    @Column(updatable = false)
    private String motivation;

    @Column(name = "checked_age", updatable = false)
    private @Nullable Integer checkedAge;

    @Enumerated(EnumType.STRING)
    private @Nullable DeclineReason reason;

    @Column(name = "reason_text")
    private @Nullable String reasonText;

    @Column(name = "may_return")
    private boolean mayReturn = true;

    @Column(name = "applied_at", updatable = false)
    private Instant appliedAt;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @SuppressWarnings("NullAway.Init")
    protected Application() {}

    Application(Offer offer, UUID personId, String motivation, @Nullable Integer checkedAge, Instant now) {
        this.missionId = offer.mission();
        this.slotId = offer.slot();
        this.personId = personId;
        this.startsAt = offer.standing() ? null : offer.startsAt();
        this.endsAt = offer.standing() ? null : offer.endsAt();
        this.state = offer.autoAccept() ? ApplicationState.ACCEPTED : ApplicationState.PENDING;
        this.motivation = motivation;
        this.checkedAge = checkedAge;
        this.appliedAt = now;
        this.settledAt = offer.autoAccept() ? now : null;
    }

    /** The association says yes; false when that was no longer to be decided. */
    boolean accept(Instant now) {
        return state == ApplicationState.PENDING && become(ApplicationState.ACCEPTED, now);
    }

    /** The association says no, and whether the person may ask again for the same slot. */
    boolean decline(DeclineReason why, String text, boolean again, Instant now) {
        if (state != ApplicationState.PENDING) {
            return false;
        }
        reason = why;
        reasonText = text.isBlank() ? null : text;
        mayReturn = again;
        return become(ApplicationState.DECLINED, now);
    }

    /** The person cannot come after all; false when no place was held any more. */
    boolean cancelByPerson(Instant now) {
        return state.isActive() && become(ApplicationState.CANCELLED_BY_PERSON, now);
    }

    /** The slot will not take place. */
    boolean cancelByOrganisation(Instant now) {
        return state.isActive() && become(ApplicationState.CANCELLED_BY_ORGANISATION, now);
    }

    private boolean become(ApplicationState next, Instant now) {
        state = next;
        settledAt = now;
        return true;
    }

    /** Whether it is too late to change one's mind: the slot has begun. */
    boolean hasBegun(Instant now) {
        return startsAt != null && !startsAt.isAfter(now);
    }

    UUID missionId() {
        return missionId;
    }

    UUID slotId() {
        return slotId;
    }

    UUID personId() {
        return personId;
    }

    @Nullable
    Instant startsAt() {
        return startsAt;
    }

    @Nullable
    Instant endsAt() {
        return endsAt;
    }

    ApplicationState state() {
        return state;
    }

    boolean mayReturn() {
        return mayReturn;
    }
}
