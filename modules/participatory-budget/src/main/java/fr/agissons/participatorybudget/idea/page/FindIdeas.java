package fr.agissons.participatorybudget.idea.page;

import fr.agissons.core.access.Me;
import fr.agissons.core.read.Answer;
import fr.agissons.core.read.Reads;
import fr.agissons.core.read.Trip;
import fr.agissons.core.search.SearchIndex;
import fr.agissons.core.time.TownClock;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Editions;
import fr.agissons.participatorybudget.edition.Phase;
import fr.agissons.participatorybudget.idea.IdeaRule;
import fr.agissons.participatorybudget.idea.IdeaSearch;
import fr.agissons.participatorybudget.rule.Category;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Answers the list of an edition's ideas: by chance, though steadily; the newest; or the most supported first. */
@Service
class FindIdeas {
    static final int PAGE = 20;
    private static final int MOST_FOUND = 500;
    private static final UUID NOTHING = new UUID(0, 0);

    private final Reads reads;
    private final SearchIndex index;
    private final Editions editions;
    private final TownClock clock;

    FindIdeas(Reads reads, SearchIndex index, Editions editions, TownClock clock) {
        this.reads = reads;
        this.index = index;
        this.editions = editions;
        this.clock = clock;
    }

    private record Count(Category category, long ideas) {}

    /** One page of the list this question asks for. */
    IdeasPage page(IdeaQuery query, @Nullable Me reader) {
        List<EditionView> all = editions.published().stream()
                .filter(one -> one.phases().start(Phase.IDEAS).isPresent())
                .toList();
        Optional<EditionView> chosen = all.stream()
                .filter(one -> one.slug().equals(query.get(IdeaQuery.EDITION)))
                .findFirst()
                .or(() -> current(all));
        if (chosen.isEmpty()) {
            return IdeasPage.none(query);
        }
        EditionView edition = chosen.get();
        Map<String, Object> values = new HashMap<>();
        values.put("edition", edition.id());
        values.put("seed", seed(query, reader));
        StringBuilder where = new StringBuilder(" from" + IdeaRow.FROM + "where" + IdeaRule.VISIBLE);
        where.append("and i.edition_id = :edition");
        narrow(query, where, values);
        Trip trip = reads.trip().plannedAnew();
        Answer<Count> counts =
                trip.ask(Count.class, "select i.category, count(*)" + where + " group by i.category", values);
        String order = order(query, where, values);
        Answer<IdeaRow> rows =
                trip.ask(IdeaRow.class, IdeaRow.COLUMNS + where + order + " limit " + (PAGE + 1), values);
        trip.go();
        Map<Category, Long> byCategory = new EnumMap<>(Category.class);
        counts.rows().forEach(count -> byCategory.put(count.category, count.ideas));
        boolean more = rows.rows().size() > PAGE;
        List<IdeaRow> shown = more ? rows.rows().subList(0, PAGE) : rows.rows();
        String next = more ? query.after(shown.getLast(), values.get("seed").toString()) : null;
        return new IdeasPage(query, all, edition, edition.phaseAt(clock.now()).orElse(null), shown, byCategory, next);
    }

    /** The one that takes ideas now, or else the latest whose ideas there are. */
    private Optional<EditionView> current(List<EditionView> all) {
        return all.stream()
                .filter(one -> one.isIn(Phase.IDEAS, clock.now()))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /** Each member has an order of their own, and visitors that of the day; a list read on keeps the one it began with. */
    private String seed(IdeaQuery query, @Nullable Me reader) {
        String begun = query.get(IdeaQuery.SEED);
        if (!begun.isEmpty()) {
            return begun;
        }
        return reader == null
                ? clock.today().toString()
                : Integer.toHexString(reader.person().hashCode());
    }

    private void narrow(IdeaQuery query, StringBuilder where, Map<String, Object> values) {
        query.district().ifPresent(envelope -> {
            where.append(" and i.envelope_id = :envelope");
            values.put("envelope", envelope);
        });
        query.standing().ifPresent(standing -> where.append(standing.condition()));
        String words = query.get(IdeaQuery.TEXT);
        if (!words.isEmpty()) {
            List<UUID> found = index.ids(IdeaSearch.KIND, words, MOST_FOUND);
            where.append(" and i.id = any(:found)");
            values.put("found", found.isEmpty() ? List.of(NOTHING) : found);
        }
    }

    private static String order(IdeaQuery query, StringBuilder where, Map<String, Object> values) {
        query.category().ifPresent(category -> {
            where.append(" and i.category = :category");
            values.put("category", category);
        });
        query.cursor().ifPresent(cursor -> {
            values.put("last", cursor.id());
            switch (query.sort()) {
                case RANDOM -> {
                    where.append(" and (" + IdeaRow.RANK + ", i.id) > (:rank, :last)");
                    values.put("rank", cursor.value());
                }
                case RECENT -> where.append(" and i.id < :last");
                case SUPPORTED -> {
                    where.append(" and (i.supports, i.id) < (:supports, :last)");
                    values.put("supports", cursor.supports());
                }
            }
        });
        return switch (query.sort()) {
            case RANDOM -> " order by " + IdeaRow.RANK + ", i.id";
            case RECENT -> " order by i.id desc";
            case SUPPORTED -> " order by i.supports desc, i.id desc";
        };
    }
}
