package fr.agissons.sharing.campaign.desk;

import fr.agissons.core.access.Me;
import fr.agissons.core.read.Answer;
import fr.agissons.core.read.Reads;
import fr.agissons.core.read.Trip;
import fr.agissons.core.web.Refusals;
import fr.agissons.sharing.campaign.Conveners;
import fr.agissons.sharing.campaign.desk.DeskCampaignPage.Trouble;
import fr.agissons.sharing.campaign.page.NeedLine;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers the pages of those who collect. */
@Component
class ReadCampaignDesk {
    private static final String ORDER = " order by c.state = 'OPEN' desc, c.last_day desc, c.id limit 100";
    private static final String OF_TOWN = CampaignsDeskPage.Row.COLUMNS + "c.organisation_id is null" + ORDER;
    private static final String MINE = CampaignsDeskPage.Row.COLUMNS + """
            c.organisation_id in (select m.organisation_id from organisation_member m
                where m.tenant_id = :tenant and m.person_id = :person and m.joined_at is not null and m.role <> 'MEMBER')
            """ + ORDER;

    private static final String OF_NEED =
            "select n.campaign_id from sharing_need n where n.tenant_id = :tenant and n.id = :id";
    private static final String OF_PLEDGE =
            "select p.campaign_id from sharing_pledge p where p.tenant_id = :tenant and p.id = :id";
    private static final UUID NOBODY = new UUID(0, 0);

    private final Reads reads;
    private final Conveners conveners;

    ReadCampaignDesk(Reads reads, Conveners conveners) {
        this.reads = reads;
        this.conveners = conveners;
    }

    private record Id(UUID id) {}

    CampaignsDeskPage mine(Me me) {
        List<CampaignsDeskPage.Row> rows = reads.list(CampaignsDeskPage.Row.class, MINE, Map.of("person", me.person()));
        return new CampaignsDeskPage(false, !conveners.organisations(me).isEmpty(), rows);
    }

    CampaignsDeskPage ofTown() {
        return new CampaignsDeskPage(true, true, reads.list(CampaignsDeskPage.Row.class, OF_TOWN, Map.of()));
    }

    /** One campaign, for whoever looks after it. */
    DeskCampaignPage page(Me me, UUID id, @Nullable Trouble trouble) {
        Trip trip = reads.trip();
        Answer<DeskCampaign> found = trip.ask(DeskCampaign.class, DeskCampaign.ONE, Map.of("campaign", id));
        Answer<NeedLine> needs =
                trip.ask(NeedLine.class, NeedLine.OF_CAMPAIGN, Map.of("campaign", id, "reader", NOBODY));
        Answer<PledgeLine> pledges = trip.ask(PledgeLine.class, PledgeLine.LATEST, Map.of("campaign", id));
        trip.go();
        DeskCampaign campaign = checked(me, found.rows());
        return new DeskCampaignPage(campaign, needs.rows(), pledges.rows(), trouble);
    }

    /** The campaign alone, for whoever looks after it. */
    DeskCampaign one(Me me, UUID id) {
        return checked(me, reads.list(DeskCampaign.class, DeskCampaign.ONE, Map.of("campaign", id)));
    }

    /** The next pledges of a campaign after that one. */
    List<PledgeLine> next(UUID campaign, UUID after) {
        return reads.list(PledgeLine.class, PledgeLine.NEXT, Map.of("campaign", campaign, "after", after));
    }

    UUID ofNeed(UUID need) {
        return id(OF_NEED, need);
    }

    UUID ofPledge(UUID pledge) {
        return id(OF_PLEDGE, pledge);
    }

    private UUID id(String statement, UUID of) {
        return reads.first(Id.class, statement, Map.of("id", of)).map(Id::id).orElseThrow(Refusals.NotFound::new);
    }

    private DeskCampaign checked(Me me, List<DeskCampaign> found) {
        DeskCampaign campaign = found.stream().findFirst().orElseThrow(Refusals.NotFound::new);
        conveners.require(me, campaign.organisationId());
        return campaign;
    }
}
