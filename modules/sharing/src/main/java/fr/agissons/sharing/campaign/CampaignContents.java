package fr.agissons.sharing.campaign;

import fr.agissons.core.module.ModuleContents;
import fr.agissons.core.read.Reads;
import fr.agissons.core.time.TownClock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What people would no longer find of campaigns if sharing were switched off. */
@Component
class CampaignContents implements ModuleContents {
    private static final String COUNTS =
            "select (select count(*) from" + CampaignRule.FROM + "where" + CampaignRule.RUNNING
                    + "), (select count(*) from sharing_pledge where tenant_id = :tenant and state = 'PLEDGED')";

    private final Reads reads;
    private final TownClock clock;

    CampaignContents(Reads reads, TownClock clock) {
        this.reads = reads;
        this.clock = clock;
    }

    private record Counts(long campaigns, long pledges) {}

    @Override
    public String module() {
        return "pret";
    }

    @Override
    public List<Content> count() {
        Counts counts = reads.first(Counts.class, COUNTS, Map.of("today", clock.today()))
                .orElseThrow();
        return List.of(
                new Content("sharing.campaign.contents.campaigns", counts.campaigns),
                new Content("sharing.campaign.contents.pledges", counts.pledges));
    }
}
