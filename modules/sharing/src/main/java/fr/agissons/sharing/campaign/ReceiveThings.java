package fr.agissons.sharing.campaign;

import fr.agissons.core.access.Me;
import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Those who collect note what has come in: as pledged, partly, more than that, or without a word. */
@Service
@Transactional
public class ReceiveThings {
    private final Campaigns campaigns;
    private final Needs needs;
    private final Pledges pledges;
    private final Conveners conveners;
    private final TownClock clock;

    ReceiveThings(Campaigns campaigns, Needs needs, Pledges pledges, Conveners conveners, TownClock clock) {
        this.campaigns = campaigns;
        this.needs = needs;
        this.pledges = pledges;
        this.conveners = conveners;
        this.clock = clock;
    }

    /**
     * So many of a pledge have come in.
     *
     * @param restFollows whether the rest of it is still expected
     * @param receipt whether a receipt was asked for
     */
    public void receive(Me me, UUID id, int pieces, boolean restFollows, boolean receipt) {
        Need need = needs.locked(pledges.needOf(id));
        requireMine(me, need);
        Pledge pledge = pledges.findById(id).orElseThrow(Refusals.NotFound::new);
        int before = pledge.outstanding();
        pledge.receive(pieces, restFollows, receipt, clock.now());
        need.release(before - pledge.outstanding());
        need.receive(pieces);
    }

    /** Somebody brought so many without a word before. */
    public void walkIn(Me me, UUID id, int pieces, String giver, boolean receipt) {
        Need need = needs.locked(id);
        requireMine(me, need);
        pledges.saveAndFlush(Pledge.walkIn(need, giver, pieces, receipt, clock.now()));
        need.receive(pieces);
    }

    private void requireMine(Me me, Need need) {
        Campaign campaign = campaigns.findById(need.campaignId()).orElseThrow(Refusals.NotFound::new);
        conveners.require(me, campaign.organisationId());
        campaign.requireOpen();
    }
}
