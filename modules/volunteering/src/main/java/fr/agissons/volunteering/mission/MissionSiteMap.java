package fr.agissons.volunteering.mission;

import fr.agissons.core.read.Reads;
import fr.agissons.core.time.TownClock;
import fr.agissons.theming.home.SiteMapSource;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The missions the public can see, for search engines. */
@Component
class MissionSiteMap implements SiteMapSource {
    private static final String FROM = " from volunteering_mission m where" + MissionRule.VISIBLE;

    private final Reads reads;
    private final TownClock clock;

    MissionSiteMap(Reads reads, TownClock clock) {
        this.reads = reads;
        this.clock = clock;
    }

    @Override
    public String module() {
        return "missions";
    }

    @Override
    public long count() {
        return reads.first(Count.class, "select count(*)" + FROM, Map.of("now", clock.now()))
                .orElseThrow()
                .missions();
    }

    @Override
    public void pages(long skip, int limit, Consumer<Page> to) {
        reads.list(
                        Row.class,
                        "select m.id, m.submitted_at" + FROM + "order by m.id offset :skip limit :limit",
                        Map.of("now", clock.now(), "skip", skip, "limit", limit))
                .forEach(row -> to.accept(new Page("/missions/" + row.id(), row.submittedAt())));
    }

    /** How many there are. */
    record Count(long missions) {}

    /** What the site map needs of one mission; a moderator last read it after it was submitted. */
    record Row(UUID id, @Nullable Instant submittedAt) {}
}
