package fr.agissons.sharing.campaign;

import fr.agissons.core.read.Reads;
import fr.agissons.core.time.TownClock;
import fr.agissons.theming.home.SiteMapSource;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The campaigns that still take pledges, for search engines. */
@Component
class CampaignSiteMap implements SiteMapSource {
    private static final String FROM = " from" + CampaignRule.FROM + "where" + CampaignRule.RUNNING;

    private final Reads reads;
    private final TownClock clock;

    CampaignSiteMap(Reads reads, TownClock clock) {
        this.reads = reads;
        this.clock = clock;
    }

    @Override
    public String module() {
        return "pret";
    }

    @Override
    public long count() {
        return reads.first(Count.class, "select count(*)" + FROM, Map.of("today", clock.today()))
                .orElseThrow()
                .campaigns();
    }

    @Override
    public void pages(long skip, int limit, Consumer<Page> to) {
        reads.list(
                        Row.class,
                        "select c.id, c.opened_at" + FROM + "order by c.id offset :skip limit :limit",
                        Map.of("today", clock.today(), "skip", skip, "limit", limit))
                .forEach(row -> to.accept(new Page("/pret/collectes/" + row.id(), row.openedAt())));
    }

    /** How many there are. */
    record Count(long campaigns) {}

    /** What the site map needs of one. */
    record Row(UUID id, Instant openedAt) {}
}
