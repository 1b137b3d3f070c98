package fr.agissons.sharing.campaign.page;

import fr.agissons.core.access.Me;
import fr.agissons.core.read.Answer;
import fr.agissons.core.read.Reads;
import fr.agissons.core.read.Trip;
import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import fr.agissons.sharing.campaign.CampaignRule;
import fr.agissons.sharing.campaign.page.CampaignPage.Trouble;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers the pages of campaigns that everybody reads, and a person's own pledges. */
@Component
class ReadCampaigns {
    static final int PAGE = 20;

    private static final String RUNNING = CampaignRow.COLUMNS + CampaignRule.FROM + "where" + CampaignRule.RUNNING
            + "order by c.last_day, c.id limit " + (PAGE + 1) + " offset :skip";

    private static final String ONE =
            CampaignView.COLUMNS + CampaignRule.FROM + "where" + CampaignRule.VISIBLE + "and c.id = :campaign";

    private static final String OF_NEED =
            "select n.campaign_id from sharing_need n where n.tenant_id = :tenant and n.id = :need";

    private static final UUID NOBODY = new UUID(0, 0);

    private final Reads reads;
    private final TownClock clock;

    ReadCampaigns(Reads reads, TownClock clock) {
        this.reads = reads;
        this.clock = clock;
    }

    private record Id(UUID id) {}

    CampaignsPage list(int page) {
        List<CampaignRow> found =
                reads.list(CampaignRow.class, RUNNING, Map.of("today", clock.today(), "skip", (page - 1) * PAGE));
        boolean more = found.size() > PAGE;
        return new CampaignsPage(more ? found.subList(0, PAGE) : found, page, more);
    }

    CampaignPage one(UUID id, @Nullable Me reader, @Nullable Trouble trouble) {
        Trip trip = reads.trip();
        Answer<CampaignView> view = trip.ask(CampaignView.class, ONE, Map.of("campaign", id));
        Answer<NeedLine> needs = trip.ask(
                NeedLine.class,
                NeedLine.OF_CAMPAIGN,
                Map.of("campaign", id, "reader", reader == null ? NOBODY : reader.person()));
        trip.go();
        CampaignView campaign = view.rows().stream().findFirst().orElseThrow(Refusals.NotFound::new);
        return new CampaignPage(campaign, needs.rows(), trouble);
    }

    /** The campaign that needs it, when the public may read it. */
    UUID ofNeed(UUID need) {
        UUID campaign =
                reads.first(Id.class, OF_NEED, Map.of("need", need)).map(Id::id).orElseThrow(Refusals.NotFound::new);
        return one(campaign, null, null).campaign().id();
    }

    List<MyPledge> pledges(UUID person) {
        return reads.list(MyPledge.class, MyPledge.OWN, Map.of("person", person));
    }
}
