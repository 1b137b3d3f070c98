package fr.agissons.mutualaid.request;

import fr.agissons.core.read.Reads;
import fr.agissons.core.time.TownClock;
import fr.agissons.theming.home.SiteMapSource;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The requests anybody may read, for search engines. */
@Component
class RequestSiteMap implements SiteMapSource {
    private static final String FROM = " from mutualaid_request r where" + RequestRule.PUBLIC;

    private final Reads reads;
    private final TownClock clock;

    RequestSiteMap(Reads reads, TownClock clock) {
        this.reads = reads;
        this.clock = clock;
    }

    @Override
    public String module() {
        return "entraide";
    }

    @Override
    public long count() {
        return reads.first(Count.class, "select count(*)" + FROM, Map.of("now", clock.now()))
                .orElseThrow()
                .requests();
    }

    @Override
    public void pages(long skip, int limit, Consumer<Page> to) {
        reads.list(
                        Row.class,
                        "select r.id, r.created_at" + FROM + "order by r.id offset :skip limit :limit",
                        Map.of("now", clock.now(), "skip", skip, "limit", limit))
                .forEach(row -> to.accept(new Page("/entraide/" + row.id(), row.createdAt())));
    }

    /** How many there are. */
    record Count(long requests) {}

    /** What the site map needs of one request. */
    record Row(UUID id, Instant createdAt) {}
}
