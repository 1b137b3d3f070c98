package fr.agissons.volunteering.mission;

import fr.agissons.core.opendata.FeedSource;
import fr.agissons.core.read.Reads;
import fr.agissons.core.time.TownClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The missions that appeared last, for feed readers. */
@Component
class MissionsFeed implements FeedSource {
    private static final String NEWEST =
            "select m.id, m.title, m.objective, m.created_at from volunteering_mission m where" + MissionRule.VISIBLE
                    + "order by m.created_at desc, m.id limit :most";

    private final Reads reads;
    private final TownClock clock;

    MissionsFeed(Reads reads, TownClock clock) {
        this.reads = reads;
        this.clock = clock;
    }

    private record Row(UUID id, String title, String summary, Instant at) {
        News news() {
            return new News(id, title, summary, at, "/missions/" + id);
        }
    }

    @Override
    public String module() {
        return "missions";
    }

    @Override
    public String key() {
        return "missions";
    }

    @Override
    public String words() {
        return "volunteering.dataset.missions";
    }

    @Override
    public List<News> latest(int most) {
        return reads.list(Row.class, NEWEST, Map.of("most", most, "now", clock.now())).stream()
                .map(Row::news)
                .toList();
    }
}
