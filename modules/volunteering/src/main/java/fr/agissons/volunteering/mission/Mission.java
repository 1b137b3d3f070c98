package fr.agissons.volunteering.mission;

import fr.agissons.core.audit.StateChanged;
import fr.agissons.core.tenancy.TenantOwned;
import fr.agissons.core.web.Refusals;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something useful to do with an association: written by it, looked at by a moderator, found by residents. */
@Entity
@Table(name = "volunteering_mission")
class Mission extends TenantOwned {
    @Column(name = "organisation_id", updatable = false)
    private UUID organisationId;

    @Column(name = "organisation_name")
    private String organisationName;

    @Column(name = "organisation_validated")
    private boolean organisationValidated;

    @Embedded
    private MissionDetails details;

    @Column(name = "date_type", updatable = false)
    @Enumerated(EnumType.STRING)
    private DateType dateType;

    @Column(name = "registration_open")
    private boolean registrationOpen = true;

    private boolean online = true;

    @Enumerated(EnumType.STRING)
    private MissionState state = MissionState.DRAFT;

    @Column(name = "moderation_note")
    private @Nullable String moderationNote;

    private boolean listed;

    @Column(name = "open_until")
    private Instant openUntil = Instant.EPOCH;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @SuppressWarnings("NullAway.Init")
    protected Mission() {}

    Mission(Publisher publisher, DateType dateType, MissionDetails details, Instant now) {
        this.organisationId = publisher.id();
        this.organisationName = publisher.name();
        this.organisationValidated = publisher.validated();
        this.dateType = dateType;
        this.details = details;
        this.createdAt = now;
    }

    /** The one rule of who is seen, as far as it does not depend on time; {@code openUntil} is the rest of it. */
    private void settle() {
        listed = state == MissionState.VALIDATED && online && organisationValidated;
    }

    /** Writes it anew; another place or other ages bring a validated mission back before a moderator: true when so. */
    boolean edit(MissionDetails next, Instant now) {
        refuseWhen(state.isFinal() || state == MissionState.FLAGGED);
        boolean sensitive = details.differsInPlaceOrAgeFrom(next);
        details = next;
        return sensitive && reviewAgain(now);
    }

    /** Its dates have changed: a validated mission goes back before a moderator, true when it did. */
    boolean reviewAgain(Instant now) {
        if (state != MissionState.VALIDATED) {
            return false;
        }
        state = MissionState.SUBMITTED;
        submittedAt = now;
        settle();
        return true;
    }

    /** Takes note of its slots: it is past when the last of them is. */
    void follow(List<Slot> slots) {
        openUntil = slots.stream()
                .filter(slot -> !slot.cancelled())
                .map(Slot::endsAt)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    void submit(Instant now) {
        refuseWhen(state != MissionState.DRAFT);
        state = MissionState.SUBMITTED;
        submittedAt = now;
        settle();
    }

    void validate() {
        refuseWhen(state != MissionState.SUBMITTED && state != MissionState.FLAGGED);
        state = MissionState.VALIDATED;
        moderationNote = null;
        settle();
    }

    /** Sends it back to the association with a word on what to change. */
    void sendBack(String note) {
        refuseWhen(state != MissionState.SUBMITTED);
        state = MissionState.DRAFT;
        moderationNote = note;
        settle();
    }

    /** Takes it off the site until a moderator has looked into something. */
    void flag(String note) {
        refuseWhen(state != MissionState.VALIDATED);
        state = MissionState.FLAGGED;
        moderationNote = note;
        settle();
    }

    void end() {
        refuseWhen(state != MissionState.VALIDATED);
        state = MissionState.ENDED;
        settle();
    }

    void cancel() {
        refuseWhen(state.isFinal());
        state = MissionState.CANCELLED;
        settle();
    }

    void openRegistration(boolean open) {
        refuseWhen(state.isFinal());
        registrationOpen = open;
    }

    void putOnline(boolean shown) {
        refuseWhen(state.isFinal());
        online = shown;
        settle();
    }

    /** The association was validated, flagged or renamed. */
    void publishedBy(Publisher publisher) {
        organisationName = publisher.name();
        organisationValidated = publisher.validated();
        settle();
    }

    /** Whether the public sees it at that instant. */
    boolean isVisible(Instant now) {
        return listed && openUntil.isAfter(now);
    }

    private static void refuseWhen(boolean wrongState) {
        if (wrongState) {
            throw new Refusals.Conflict("volunteering.mission.conflict");
        }
    }

    /** What the journal keeps of a change that has just been made. */
    StateChanged changedSince(MissionState before, String reason, Instant now) {
        return StateChanged.of(MissionSearch.KIND, getId(), before, state, reason, now);
    }

    /** Whether the town has validated its association. */
    boolean isOfKnownAssociation() {
        return organisationValidated;
    }

    String organisationName() {
        return organisationName;
    }

    UUID organisationId() {
        return organisationId;
    }

    MissionDetails details() {
        return details;
    }

    DateType dateType() {
        return dateType;
    }

    MissionState state() {
        return state;
    }

    @Nullable
    String moderationNote() {
        return moderationNote;
    }
}
