package fr.agissons.sharing.campaign;

import fr.agissons.core.access.Me;
import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those who collect do with a campaign: open it, say what is needed, make it last, close it and thank. */
@Service
@Transactional
public class TendCampaigns {
    /** More than anybody reads. */
    private static final int MOST_NEEDS = 50;

    /** How long after its last day one that nobody closed is closed by itself. */
    private static final int FORGOTTEN_DAYS = 30;

    private final Campaigns campaigns;
    private final Needs needs;
    private final Pledges pledges;
    private final Conveners conveners;
    private final CampaignNews news;
    private final TownClock clock;

    TendCampaigns(
            Campaigns campaigns,
            Needs needs,
            Pledges pledges,
            Conveners conveners,
            CampaignNews news,
            TownClock clock) {
        this.campaigns = campaigns;
        this.needs = needs;
        this.pledges = pledges;
        this.conveners = conveners;
        this.news = news;
        this.clock = clock;
    }

    /** Opens one; what is needed is said next, and nobody sees it before. */
    public UUID open(Me me, @Nullable UUID organisation, CampaignDetails details, boolean acceptsMore) {
        conveners.require(me, organisation);
        Campaign opened = campaigns.saveAndFlush(new Campaign(organisation, details, acceptsMore, clock.now()));
        return opened.getId();
    }

    /** Describes it anew. */
    public void edit(Me me, UUID id, int version, CampaignDetails details) {
        Campaign campaign = mine(me, id);
        if (campaign.version() != version) {
            throw new Refusals.Conflict("sharing.campaign.stale");
        }
        campaign.edit(details);
        news.changed(id);
    }

    /** One more thing is needed. */
    public UUID need(Me me, UUID id, String thing, String unit, int wanted) {
        Campaign campaign = mine(me, id);
        campaign.requireOpen();
        if (needs.countOf(id) >= MOST_NEEDS) {
            throw new Refusals.Conflict("sharing.campaign.too-many-needs");
        }
        Need need = needs.saveAndFlush(new Need(id, thing, unit, wanted, campaign.acceptsMore()));
        news.changed(id);
        return need.getId();
    }

    /** It lasts longer; whoever is still to bring something hears so. False when that is no later day. */
    public boolean extend(Me me, UUID id, LocalDate last) {
        Campaign campaign = mine(me, id);
        CampaignDetails details = campaign.details();
        if (!last.isAfter(details.last())
                || last.isBefore(clock.today())
                || last.isAfter(details.first().plusDays(CampaignDetails.LONGEST_DAYS))) {
            return false;
        }
        campaign.extend(last);
        givers(pledges.outstandingOf(id)).forEach(giver -> news.tellItLasts(campaign, giver));
        news.changed(id);
        return true;
    }

    /** It is over: those who brought something are thanked, those who have not need not any more. */
    public void close(Me me, UUID id, String thanks) {
        Campaign campaign = mine(me, id);
        if (campaign.state() == CampaignState.OPEN) {
            close(campaign, thanks);
        }
    }

    /** Those that nobody has closed although their last day is long past. */
    @Transactional(readOnly = true)
    List<UUID> forgotten() {
        return campaigns.findForgotten(clock.today().minusDays(FORGOTTEN_DAYS));
    }

    void closeForgotten(UUID id) {
        Campaign campaign = campaigns.locked(id);
        if (campaign.state() == CampaignState.OPEN) {
            close(campaign, "");
        }
    }

    private void close(Campaign campaign, String thanks) {
        UUID id = campaign.getId();
        campaign.close(thanks, clock.now());
        // Locked before the pledges are read: whoever pledges at this moment is in the list, or is refused.
        List<Need> all = needs.lockAllOf(id);
        List<Pledge> outstanding = pledges.outstandingOf(id);
        for (Pledge pledge : outstanding) {
            int rest = pledge.outstanding();
            pledge.end(clock.now());
            all.stream().filter(need -> need.getId().equals(pledge.needId())).forEach(need -> need.release(rest));
        }
        List<UUID> thanked = pledges.giversOf(id);
        thanked.forEach(giver -> news.thank(campaign, giver, thanks));
        givers(outstanding).stream()
                .filter(giver -> !thanked.contains(giver))
                .forEach(giver -> news.tellItIsOver(campaign, giver));
        news.closed(campaign);
    }

    private static Set<UUID> givers(List<Pledge> some) {
        Set<UUID> people = new LinkedHashSet<>();
        for (Pledge pledge : some) {
            UUID person = pledge.personId();
            if (person != null) {
                people.add(person);
            }
        }
        return people;
    }

    private Campaign mine(Me me, UUID id) {
        Campaign campaign = campaigns.locked(id);
        conveners.require(me, campaign.organisationId());
        return campaign;
    }
}
