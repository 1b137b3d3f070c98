package fr.agissons.sharing.gift;

import fr.agissons.core.opendata.FeedSource;
import fr.agissons.core.read.Reads;
import fr.agissons.core.time.TownClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What neighbours gave away or looked for last, for feed readers. */
@Component
class GiftsFeed implements FeedSource {
    private static final String NEWEST = "select g.id, g.title, g.description, g.created_at from" + GiftRule.FROM
            + "where" + GiftRule.VISIBLE + "order by g.created_at desc, g.id limit :most";

    private final Reads reads;
    private final TownClock clock;

    GiftsFeed(Reads reads, TownClock clock) {
        this.reads = reads;
        this.clock = clock;
    }

    private record Row(UUID id, String title, String summary, Instant at) {
        News news() {
            return new News(id, title, summary, at, "/pret/dons/" + id);
        }
    }

    @Override
    public String module() {
        return "pret";
    }

    @Override
    public String key() {
        return "dons";
    }

    @Override
    public String words() {
        return "sharing.feed.gifts";
    }

    @Override
    public List<News> latest(int most) {
        return reads.list(Row.class, NEWEST, Map.of("most", most, "now", clock.now())).stream()
                .map(Row::news)
                .toList();
    }
}
