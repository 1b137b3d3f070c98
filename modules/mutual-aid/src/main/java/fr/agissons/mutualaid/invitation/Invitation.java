package fr.agissons.mutualaid.invitation;

import fr.agissons.core.audit.StateChanged;
import fr.agissons.core.tenancy.TenantOwned;
import fr.agissons.core.web.Refusals;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody, or an association, asks for a skill that a person offers. */
@Entity
@Table(name = "mutualaid_invitation")
class Invitation extends TenantOwned {
    /** What the journal calls it. */
    static final String KIND = "mutualaid.invitation";

    /** How long an answer is waited for. */
    static final Duration PATIENCE = Duration.ofDays(14);

    @Column(name = "skill_id", updatable = false)
    private UUID skillId;

    @Column(name = "asker_id", updatable = false)
    private UUID askerId;

    @Column(name = "organisation_id", updatable = false)
    private @Nullable UUID organisationId;

    /** The association that asks, or else the person: one of either waits for one answer at a time. */
    @Column(name = "party_id", insertable = false, updatable = false)
    @SuppressWarnings("unused") // worked out by the database, asked for by queries
    private @Nullable UUID partyId;

    @Column(updatable = false)
    private String words;

    @Enumerated(EnumType.STRING)
    private InvitationState state = InvitationState.SENT;

    private String reason = "";

    @Column(name = "sent_at", updatable = false)
    private Instant sentAt;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    Invitation(UUID skill, UUID asker, @Nullable UUID organisation, String words, Instant now) {
        this.skillId = skill;
        this.askerId = asker;
        this.organisationId = organisation;
        this.words = words;
        this.sentAt = now;
    }

    /** Moves on from waiting, if it still waits at that instant. */
    void answer(InvitationState answer, String why, Instant now) {
        refuseWhen(state != InvitationState.SENT || isOverdue(now));
        settle(answer, why, now);
    }

    /** Nobody answered in time. */
    boolean expire(Instant now) {
        boolean over = state == InvitationState.SENT && isOverdue(now);
        if (over) {
            settle(InvitationState.EXPIRED, "", now);
        }
        return over;
    }

    /** It was done. */
    void finish() {
        refuseWhen(state != InvitationState.ACCEPTED);
        state = InvitationState.DONE;
    }

    private boolean isOverdue(Instant now) {
        return !sentAt.plus(PATIENCE).isAfter(now);
    }

    private void settle(InvitationState answer, String why, Instant now) {
        state = answer;
        reason = why;
        answeredAt = now;
    }

    private static void refuseWhen(boolean wrongState) {
        if (wrongState) {
            throw new Refusals.Conflict("mutualaid.invitation.conflict");
        }
    }

    /** What the journal keeps of a change that has just been made. */
    StateChanged changedSince(String before, Instant now) {
        return StateChanged.of(KIND, getId(), before, state.name(), reason, now);
    }

    UUID skillId() {
        return skillId;
    }

    UUID askerId() {
        return askerId;
    }

    InvitationState state() {
        return state;
    }

    String reason() {
        return reason;
    }
}
