package fr.agissons.mutualaid.request;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody needs a hand: asked for by themselves, by somebody close or on the phone. */
@Entity
@Table(name = "mutualaid_request")
class HelpRequest extends TenantOwned {
    /** What the journal and the search index call it. */
    static final String KIND = "mutualaid.request";

    @Column(name = "requester_id", updatable = false)
    private @Nullable UUID requesterId;

    @Column(name = "taken_by", updatable = false)
    private @Nullable UUID takenBy;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Intake intake;

    @Column(name = "consent_at", updatable = false)
    private @Nullable Instant consentAt;

    @Embedded
    private Need need;

    @Embedded
    private PublicPlace place;

    @Enumerated(EnumType.STRING)
    private Privacy privacy;

    private int confirmed;

    @Enumerated(EnumType.STRING)
    private RequestState state = RequestState.NEW;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @SuppressWarnings("NullAway.Init")
    protected HelpRequest() {}

    HelpRequest(UUID by, Asked asked, Instant now) {
        boolean phone = asked.intake() == Intake.PHONE;
        this.requesterId = phone ? null : by;
        this.takenBy = phone ? by : null;
        this.intake = asked.intake();
        this.consentAt = asked.intake() == Intake.SELF ? null : now;
        this.need = asked.need();
        this.place = asked.place();
        this.privacy = asked.privacy();
        this.createdAt = now;
    }

    /** Somebody of the town has read it: it may be seen by those it is meant for. */
    void triage() {
        refuseWhen(state != RequestState.NEW);
        state = RequestState.TRIAGED;
    }

    /** Takes note of how many helpers are confirmed and how many have only offered. */
    void follow(long offers) {
        if (confirmed > 0) {
            state = RequestState.CONFIRMED;
        } else if (state != RequestState.NEW) {
            state = offers > 0 ? RequestState.MATCHED : RequestState.TRIAGED;
        }
    }

    /** The help was given. */
    void finish(Instant now) {
        refuseWhen(state != RequestState.CONFIRMED);
        state = RequestState.DONE;
        settledAt = now;
    }

    /** Everybody has said how it went, or has had the time to. */
    void close() {
        refuseWhen(state != RequestState.DONE);
        state = RequestState.CLOSED;
    }

    void cancel(Instant now) {
        refuseWhen(!state.isOpen());
        state = RequestState.CANCELLED;
        settledAt = now;
    }

    void expire(Instant now) {
        refuseWhen(!state.isOpen() || confirmed > 0 || need.wantedUntil().isAfter(now));
        state = RequestState.EXPIRED;
        settledAt = now;
    }

    private static void refuseWhen(boolean wrongState) {
        if (wrongState) {
            throw new Refusals.Conflict("mutualaid.request.conflict");
        }
    }

    /** What the journal keeps of a change that has just been made. */
    StateChanged changedSince(RequestState before, String reason, Instant now) {
        return StateChanged.of(KIND, getId(), before, state, reason, now);
    }

    boolean belongsTo(UUID person) {
        return person.equals(requesterId);
    }

    @Nullable
    UUID requesterId() {
        return requesterId;
    }

    Need need() {
        return need;
    }

    RequestState state() {
        return state;
    }

    int confirmed() {
        return confirmed;
    }
}
