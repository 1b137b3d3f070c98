package fr.agissons.participatorybudget.idea;

import fr.agissons.core.read.Reads;
import fr.agissons.theming.home.SiteMapSource;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The ideas everybody may read, for search engines. */
@Component
class IdeaSiteMap implements SiteMapSource {
    private static final String FROM = " from" + IdeaRule.FROM + "where" + IdeaRule.VISIBLE;

    private final Reads reads;

    IdeaSiteMap(Reads reads) {
        this.reads = reads;
    }

    @Override
    public String module() {
        return "budget-participatif";
    }

    @Override
    public long count() {
        return reads.first(Count.class, "select count(*)" + FROM, Map.of())
                .orElseThrow()
                .ideas();
    }

    @Override
    public void pages(long skip, int limit, Consumer<Page> to) {
        reads.list(
                        Row.class,
                        "select i.id, i.published_at" + FROM + "order by i.id offset :skip limit :limit",
                        Map.of("skip", skip, "limit", limit))
                .forEach(row -> to.accept(new Page(IdeaRule.PATH + "/" + row.id(), row.publishedAt())));
    }

    /** How many there are. */
    record Count(long ideas) {}

    /** What the site map needs of one. */
    record Row(UUID id, Instant publishedAt) {}
}
