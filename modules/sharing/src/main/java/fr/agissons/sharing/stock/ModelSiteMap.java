package fr.agissons.sharing.stock;

import fr.agissons.core.read.Reads;
import fr.agissons.theming.home.SiteMapSource;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** What the public can borrow, for search engines. */
@Component
class ModelSiteMap implements SiteMapSource {
    private static final String FROM = " from" + StockRule.FROM + "where" + StockRule.VISIBLE;

    private final Reads reads;

    ModelSiteMap(Reads reads) {
        this.reads = reads;
    }

    @Override
    public String module() {
        return "pret";
    }

    @Override
    public long count() {
        return reads.first(Count.class, "select count(*)" + FROM, Map.of())
                .orElseThrow()
                .models();
    }

    @Override
    public void pages(long skip, int limit, Consumer<Page> to) {
        reads.list(
                        Row.class,
                        "select m.id, m.created_at" + FROM + "order by m.id offset :skip limit :limit",
                        Map.of("skip", skip, "limit", limit))
                .forEach(row -> to.accept(new Page("/pret/" + row.id(), row.createdAt())));
    }

    /** How many there are. */
    record Count(long models) {}

    /** What the site map needs of one model. */
    record Row(UUID id, Instant createdAt) {}
}
