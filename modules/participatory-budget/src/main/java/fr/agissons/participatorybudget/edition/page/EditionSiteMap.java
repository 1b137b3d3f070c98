package fr.agissons.participatorybudget.edition.page;

import fr.agissons.core.read.Reads;
import fr.agissons.participatorybudget.edition.EditionRule;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.theming.home.SiteMapSource;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The editions that everybody may read, for search engines. */
@Component
class EditionSiteMap implements SiteMapSource {
    private static final String FROM = " from budget_edition e where" + EditionRule.VISIBLE;

    private final Reads reads;

    EditionSiteMap(Reads reads) {
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
                .editions();
    }

    @Override
    public void pages(long skip, int limit, Consumer<Page> to) {
        reads.list(
                        Row.class,
                        "select e.slug, e.published_at" + FROM + "order by e.id offset :skip limit :limit",
                        Map.of("skip", skip, "limit", limit))
                .forEach(row -> to.accept(new Page(EditionView.path(row.slug()), row.publishedAt())));
    }

    /** How many there are. */
    record Count(long editions) {}

    /** What the site map needs of one. */
    record Row(String slug, Instant publishedAt) {}
}
