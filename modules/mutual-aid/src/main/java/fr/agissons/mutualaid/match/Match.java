package fr.agissons.mutualaid.match;

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

/** One person's offer to help with one request, and what became of it. */
@Entity
@Table(name = "mutualaid_match")
class Match extends TenantOwned {
    /** What the journal calls it. */
    static final String KIND = "mutualaid.match";

    static final int LONGEST_WORDS = 1000;

    @Column(name = "request_id", updatable = false)
    private UUID requestId;

    @Column(name = "helper_id", updatable = false)
    private UUID helperId;

    @Enumerated(EnumType.STRING)
    private MatchState state = MatchState.OFFERED;

    @Column(updatable = false)
    private String words;

    @Column(name = "offered_at", updatable = false)
    private Instant offeredAt;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "helper_mood")
    private @Nullable Mood helperMood;

    @Column(name = "helper_says")
    private String helperSays = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "requester_mood")
    private @Nullable Mood requesterMood;

    @Column(name = "requester_says")
    private String requesterSays = "";

    @SuppressWarnings("NullAway.Init")
    protected Match() {}

    Match(UUID requestId, UUID helperId, String words, Instant now) {
        this.requestId = requestId;
        this.helperId = helperId;
        this.words = words;
        this.offeredAt = now;
    }

    /** False when it was no longer to be decided. */
    boolean confirm(Instant now) {
        return state == MatchState.OFFERED && become(MatchState.CONFIRMED, now);
    }

    boolean decline(Instant now) {
        return state == MatchState.OFFERED && become(MatchState.DECLINED, now);
    }

    boolean withdraw(Instant now) {
        return state.isActive() && become(MatchState.WITHDRAWN, now);
    }

    boolean fall(Instant now) {
        return state.isActive() && become(MatchState.FALLEN, now);
    }

    /** The request is over: who was confirmed has helped, if the help was given. */
    boolean end(boolean helped, Instant now) {
        return state.isActive()
                && become(helped && state == MatchState.CONFIRMED ? MatchState.DONE : MatchState.ENDED, now);
    }

    private boolean become(MatchState next, Instant now) {
        state = next;
        settledAt = now;
        return true;
    }

    /** The helper says how it went; once is enough. */
    void sayByHelper(Mood mood, String text) {
        refuseWhen(state != MatchState.DONE || helperMood != null);
        helperMood = mood;
        helperSays = text;
    }

    /** Whoever was helped says how it went. */
    void sayByRequester(Mood mood, String text) {
        refuseWhen(state != MatchState.DONE || requesterMood != null);
        requesterMood = mood;
        requesterSays = text;
    }

    private static void refuseWhen(boolean wrongState) {
        if (wrongState) {
            throw new Refusals.Conflict("mutualaid.match.conflict");
        }
    }

    UUID requestId() {
        return requestId;
    }

    UUID helperId() {
        return helperId;
    }

    MatchState state() {
        return state;
    }
}
