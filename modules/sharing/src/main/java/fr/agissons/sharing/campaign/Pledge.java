package fr.agissons.sharing.campaign;

import fr.agissons.core.tenancy.TenantOwned;
import fr.agissons.core.web.Refusals;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody brings some of what a campaign needs, announced or not. */
@Entity
@Table(name = "sharing_pledge")
class Pledge extends TenantOwned {
    /** What the journal calls it. */
    static final String KIND = "sharing.pledge";

    @Column(name = "campaign_id", updatable = false)
    private UUID campaignId;

    @Column(name = "need_id", updatable = false)
    private UUID needId;

    @Column(name = "person_id", updatable = false)
    private @Nullable UUID personId;

    @Column(updatable = false)
    private String giver;

    @Column(updatable = false)
    private int quantity;

    private int received;

    @Column(name = "bring_on", updatable = false)
    private @Nullable LocalDate bringOn;

    @Enumerated(EnumType.STRING)
    private PledgeState state = PledgeState.PLEDGED;

    @Column(name = "receipt_asked")
    private boolean receiptAsked;

    @Column(name = "pledged_at", updatable = false)
    private Instant pledgedAt;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @SuppressWarnings("NullAway.Init")
    protected Pledge() {}

    private Pledge(Need need, @Nullable UUID person, String giver, int quantity, @Nullable LocalDate day, Instant now) {
        this.campaignId = need.campaignId();
        this.needId = need.getId();
        this.personId = person;
        this.giver = giver;
        this.quantity = quantity;
        this.bringOn = day;
        this.pledgedAt = now;
    }

    /** So many, to be brought on that day. */
    static Pledge of(Need need, UUID person, int quantity, LocalDate day, Instant now) {
        return new Pledge(need, person, "", quantity, day, now);
    }

    /** So many, brought without a word by somebody of whom no more than this is known. */
    static Pledge walkIn(Need need, String giver, int quantity, boolean receipt, Instant now) {
        Pledge brought = new Pledge(need, null, giver, quantity, null, now);
        brought.receive(quantity, false, receipt, now);
        return brought;
    }

    /** How many are still to come. */
    int outstanding() {
        return state == PledgeState.PLEDGED ? Math.max(0, quantity - received) : 0;
    }

    /** So many have come: all of it, fewer, or more than was said; the rest follows if it was said so. */
    void receive(int pieces, boolean restFollows, boolean receipt, Instant now) {
        requirePledged();
        received += pieces;
        receiptAsked |= receipt;
        if (!restFollows || received >= quantity) {
            settle(PledgeState.RECEIVED, now);
        }
    }

    /** Whoever pledged it cannot bring it after all, or not the rest. */
    void withdraw(Instant now) {
        requirePledged();
        settle(received > 0 ? PledgeState.RECEIVED : PledgeState.WITHDRAWN, now);
    }

    /** The campaign is over. */
    void end(Instant now) {
        requirePledged();
        settle(received > 0 ? PledgeState.RECEIVED : PledgeState.NOT_BROUGHT, now);
    }

    private void settle(PledgeState next, Instant now) {
        state = next;
        settledAt = now;
    }

    private void requirePledged() {
        if (state != PledgeState.PLEDGED) {
            throw new Refusals.Conflict("sharing.campaign.pledge-conflict");
        }
    }

    UUID campaignId() {
        return campaignId;
    }

    UUID needId() {
        return needId;
    }

    @Nullable
    UUID personId() {
        return personId;
    }

    int quantity() {
        return quantity;
    }

    int received() {
        return received;
    }

    PledgeState state() {
        return state;
    }
}
