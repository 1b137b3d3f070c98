package fr.agissons.participatorybudget.project.page;

import fr.agissons.core.access.Me;
import fr.agissons.core.read.Answer;
import fr.agissons.core.read.Reads;
import fr.agissons.core.read.Trip;
import fr.agissons.core.search.SearchIndex;
import fr.agissons.core.time.TownClock;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.project.ProjectRule;
import fr.agissons.participatorybudget.rule.Category;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers the list of an edition's projects, in an order that is drawn by lot and stays the same for whoever reads it. */
@Component
class FindProjects {
    static final int PAGE = 50;
    private static final int MOST_FOUND = 200;
    private static final UUID NOTHING = new UUID(0, 0);

    private final Reads reads;
    private final SearchIndex index;
    private final TownClock clock;

    FindProjects(Reads reads, SearchIndex index, TownClock clock) {
        this.reads = reads;
        this.index = index;
        this.clock = clock;
    }

    private record Count(Category category, long projects) {}

    ProjectListPage page(EditionView edition, ProjectQuery query, @Nullable Me reader) {
        Map<String, Object> values = new HashMap<>();
        values.put("edition", edition.id());
        StringBuilder where = new StringBuilder(" where" + ProjectRule.VISIBLE + "and p.edition_id = :edition");
        String words = query.get(ProjectQuery.TEXT);
        if (!words.isEmpty()) {
            List<UUID> found = index.ids("budget.project", words, MOST_FOUND);
            where.append(" and p.id = any(:found)");
            values.put("found", found.isEmpty() ? List.of(NOTHING) : found);
        }
        query.envelope().ifPresent(envelope -> {
            where.append(" and p.envelope_id = :envelope");
            values.put("envelope", envelope);
        });
        Trip trip = reads.trip();
        Answer<Count> counts = trip.ask(
                Count.class,
                "select p.category, count(*) from" + ProjectRule.FROM + where + " group by p.category",
                values);
        query.category().ifPresent(category -> {
            where.append(" and p.category = :category");
            values.put("category", category);
        });
        values.put("seed", seed(edition, reader));
        values.put("after", query.after());
        Answer<ProjectRow> rows = trip.ask(
                ProjectRow.class,
                ProjectRow.COLUMNS + where + " and " + ProjectRow.DRAWN + " > :after order by " + ProjectRow.DRAWN
                        + " limit " + (PAGE + 1),
                values);
        trip.go();
        Map<Category, Long> byCategory = new EnumMap<>(Category.class);
        counts.rows().forEach(count -> byCategory.put(count.category, count.projects));
        boolean more = rows.rows().size() > PAGE;
        return new ProjectListPage(edition, query, more ? rows.rows().subList(0, PAGE) : rows.rows(), byCategory, more);
    }

    /** Drawn for each person once; visitors, whom nobody tells apart, see another order each day. */
    private String seed(EditionView edition, @Nullable Me reader) {
        return edition.slug() + (reader == null ? clock.today() : reader.person());
    }
}
