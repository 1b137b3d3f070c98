package fr.agissons.sharing.gift.ask;

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

/** One person's answer to a give-away: how many they would take or give, and what became of it. */
@Entity
@Table(name = "sharing_gift_ask")
class Ask extends TenantOwned {
    /** What the journal calls it. */
    static final String KIND = "sharing.gift-ask";

    @Column(name = "gift_id", updatable = false)
    private UUID giftId;

    @Column(name = "person_id", updatable = false)
    private @Nullable UUID personId;

    @Column(updatable = false)
    private int quantity;

    private int granted;

    @Column(updatable = false)
    private String words;

    private String reason = "";

    @Enumerated(EnumType.STRING)
    private AskState state = AskState.ASKED;

    @Column(name = "asked_at", updatable = false)
    private Instant askedAt;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @SuppressWarnings("NullAway.Init")
    protected Ask() {}

    Ask(UUID giftId, UUID personId, int quantity, String words, Instant now) {
        this.giftId = giftId;
        this.personId = personId;
        this.quantity = quantity;
        this.words = words;
        this.askedAt = now;
    }

    /** So many are promised, all that was asked for or fewer. */
    void promise(int pieces, Instant now) {
        refuseUnless(state == AskState.ASKED && pieces >= 1 && pieces <= quantity);
        granted = pieces;
        become(AskState.PROMISED, now);
    }

    /** The answer is no. */
    void decline(Instant now) {
        refuseUnless(state == AskState.ASKED);
        become(AskState.DECLINED, now);
    }

    /** Whoever asked does not need it any more. */
    void leave(Instant now) {
        refuseUnless(state.isActive());
        become(state == AskState.PROMISED ? AskState.GAVE_UP : AskState.CANCELLED, now);
    }

    /** The promise is taken back, for this reason. */
    void renege(String why, Instant now) {
        refuseUnless(state == AskState.PROMISED);
        reason = why;
        become(AskState.RENEGED, now);
    }

    /** It has changed hands. */
    void handOver(Instant now) {
        refuseUnless(state == AskState.PROMISED);
        become(AskState.GIVEN, now);
    }

    /** Nobody came. */
    void miss(Instant now) {
        refuseUnless(state == AskState.PROMISED);
        become(AskState.NOT_COLLECTED, now);
    }

    /** Nothing is to be had any more: a promise is broken by it, a question has its answer. */
    void end(Instant now) {
        refuseUnless(state.isActive());
        become(state == AskState.PROMISED ? AskState.RENEGED : AskState.CLOSED, now);
    }

    private void become(AskState next, Instant now) {
        state = next;
        settledAt = now;
    }

    private static void refuseUnless(boolean rightState) {
        if (!rightState) {
            throw new Refusals.Conflict("sharing.gift.ask-conflict");
        }
    }

    UUID giftId() {
        return giftId;
    }

    @Nullable
    UUID personId() {
        return personId;
    }

    int quantity() {
        return quantity;
    }

    int granted() {
        return granted;
    }

    AskState state() {
        return state;
    }

    String reason() {
        return reason;
    }
}
