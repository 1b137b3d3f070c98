package fr.agissons.sharing.gift;

import fr.agissons.core.read.Reads;
import fr.agissons.core.time.TownClock;
import fr.agissons.theming.home.SiteMapSource;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** What is given away and looked for, for search engines. */
@Component
class GiftSiteMap implements SiteMapSource {
    private static final String FROM = " from" + GiftRule.FROM + "where" + GiftRule.VISIBLE;

    private final Reads reads;
    private final TownClock clock;

    GiftSiteMap(Reads reads, TownClock clock) {
        this.reads = reads;
        this.clock = clock;
    }

    @Override
    public String module() {
        return "pret";
    }

    @Override
    public long count() {
        return reads.first(Count.class, "select count(*)" + FROM, Map.of("now", clock.now()))
                .orElseThrow()
                .gifts();
    }

    @Override
    public void pages(long skip, int limit, Consumer<Page> to) {
        reads.list(
                        Row.class,
                        "select g.id, g.created_at" + FROM + "order by g.id offset :skip limit :limit",
                        Map.of("now", clock.now(), "skip", skip, "limit", limit))
                .forEach(row -> to.accept(new Page("/pret/dons/" + row.id(), row.createdAt())));
    }

    /** How many there are. */
    record Count(long gifts) {}

    /** What the site map needs of one. */
    record Row(UUID id, Instant createdAt) {}
}
