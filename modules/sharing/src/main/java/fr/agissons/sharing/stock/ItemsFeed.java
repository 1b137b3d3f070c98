package fr.agissons.sharing.stock;

import fr.agissons.core.opendata.FeedSource;
import fr.agissons.core.read.Reads;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The things to borrow that appeared last, for feed readers. */
@Component
class ItemsFeed implements FeedSource {
    private static final String NEWEST = "select m.id, m.name, m.description, m.created_at from" + StockRule.FROM
            + "where" + StockRule.VISIBLE + "order by m.created_at desc, m.id limit :most";

    private final Reads reads;

    ItemsFeed(Reads reads) {
        this.reads = reads;
    }

    private record Row(UUID id, String title, String summary, Instant at) {
        News news() {
            return new News(id, title, summary, at, "/pret/" + id);
        }
    }

    @Override
    public String module() {
        return "pret";
    }

    @Override
    public String key() {
        return "materiel-a-emprunter";
    }

    @Override
    public String words() {
        return "sharing.dataset.items";
    }

    @Override
    public List<News> latest(int most) {
        return reads.list(Row.class, NEWEST, Map.of("most", most)).stream()
                .map(Row::news)
                .toList();
    }
}
