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

/** Whoever helped says how long it took; nothing moves until whoever was helped agrees. */
@Entity
@Table(name = "mutualaid_claim")
class Claim extends TenantOwned {
    @Column(name = "payer_account", updatable = false)
    private UUID payerAccount;

    @Column(name = "receiver_account", updatable = false)
    private UUID receiverAccount;

    @Column(updatable = false)
    private int minutes;

    private String words;

    @Column(name = "match_id", updatable = false)
    private @Nullable UUID matchId;

    @Column(name = "invitation_id", updatable = false)
    private @Nullable UUID invitationId;

    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;

    @Column(name = "asked_at", updatable = false)
    private Instant askedAt;

    /** Where it stands. */
    enum State {
        OPEN,
        PAID,
        REFUSED
    }

    @SuppressWarnings("NullAway.Init")
    protected Claim() {}

    Claim(UUID payer, UUID receiver, Payment asked, Instant now) {
        this.payerAccount = payer;
        this.receiverAccount = receiver;
        this.minutes = asked.minutes();
        this.words = asked.words();
        this.matchId = asked.match();
        this.invitationId = asked.invitation();
        this.askedAt = now;
    }

    void settle(State answer) {
        if (state != State.OPEN) {
            throw new Refusals.Conflict("mutualaid.bank.conflict");
        }
        state = answer;
    }

    /** The payment it asks for; its own number is the key, so that agreeing twice pays once. */
    Payment payment(Holder from, Holder to, UUID by) {
        return new Payment(getId(), from, to, minutes, words, matchId, invitationId, by);
    }

    UUID payerAccount() {
        return payerAccount;
    }

    UUID receiverAccount() {
        return receiverAccount;
    }

    int minutes() {
        return minutes;
    }

    State state() {
        return state;
    }
}
