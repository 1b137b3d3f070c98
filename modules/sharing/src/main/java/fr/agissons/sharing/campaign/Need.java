package fr.agissons.sharing.campaign;

import fr.agissons.core.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** One thing a campaign needs, with the counts of what is pledged and what has come in. */
@Entity
@Table(name = "sharing_need")
class Need extends TenantOwned {
    @Column(name = "campaign_id", updatable = false)
    private UUID campaignId;

    @Column(updatable = false)
    private String thing;

    @Column(updatable = false)
    private String unit;

    private int wanted;

    @Column(name = "accepts_more", updatable = false)
    private boolean acceptsMore;

    private int pledged;
    private int received;

    @SuppressWarnings("NullAway.Init")
    protected Need() {}

    Need(UUID campaignId, String thing, String unit, int wanted, boolean acceptsMore) {
        this.campaignId = campaignId;
        this.thing = thing;
        this.unit = unit;
        this.wanted = wanted;
        this.acceptsMore = acceptsMore;
    }

    /** How many may still be pledged; what came in without a word counts too. */
    int left() {
        return Math.max(0, wanted - pledged - received);
    }

    /** Takes so many pledges in; false when they are more than is still needed. */
    boolean pledge(int pieces) {
        if (!acceptsMore && pieces > left()) {
            return false;
        }
        pledged += pieces;
        return true;
    }

    /** So many are not to come any more. */
    void release(int pieces) {
        pledged -= pieces;
    }

    /** So many have come in. */
    void receive(int pieces) {
        received += pieces;
    }

    UUID campaignId() {
        return campaignId;
    }

    String thing() {
        return thing;
    }
}
