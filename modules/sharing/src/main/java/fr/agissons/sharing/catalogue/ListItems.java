package fr.agissons.sharing.catalogue;

import fr.agissons.core.geo.Near;
import fr.agissons.core.read.Answer;
import fr.agissons.core.read.Reads;
import fr.agissons.core.read.Trip;
import fr.agissons.core.search.SearchIndex;
import fr.agissons.core.territory.NearPlaces;
import fr.agissons.sharing.calendar.Availability;
import fr.agissons.sharing.calendar.Period;
import fr.agissons.sharing.loan.Calendars;
import fr.agissons.sharing.stock.Category;
import fr.agissons.sharing.stock.ModelSearch;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Answers the catalogue: one page of it, and the counts above it. */
@Service
class ListItems {
    /** How far one goes to fetch something, in kilometres. */
    static final List<Integer> DISTANCES = List.of(2, 5, 10, 30);

    private static final int USUAL = 10;

    static final int PAGE = 20;
    private static final int MOST_FOUND = 500;

    private final ItemFinder finder;
    private final NearPlaces places;
    private final Calendars calendars;
    private final SearchIndex index;
    private final Reads reads;
    private final TransactionTemplate together;

    ListItems(
            ItemFinder finder,
            NearPlaces places,
            Calendars calendars,
            SearchIndex index,
            Reads reads,
            PlatformTransactionManager transactions) {
        this.finder = finder;
        this.places = places;
        this.calendars = calendars;
        this.index = index;
        this.reads = reads;
        this.together = new TransactionTemplate(transactions);
        together.setReadOnly(true);
    }

    /** One page of the catalogue this question asks for; with words or days several questions share a transaction. */
    CataloguePage page(CatalogueQuery query) {
        return query.get(CatalogueQuery.TEXT).isEmpty() && query.period().isEmpty()
                ? answer(query)
                : Objects.requireNonNull(together.execute(status -> answer(query)));
    }

    private CataloguePage answer(CatalogueQuery query) {
        Optional<Near> near = places.of(query.filters(), DISTANCES, USUAL);
        String words = query.get(CatalogueQuery.TEXT);
        List<UUID> found = words.isEmpty() ? null : index.ids(ModelSearch.KIND, words, MOST_FOUND);
        Trip trip = reads.trip();
        Answer<ItemRow> asked = finder.rows(trip, near.orElse(null), found);
        trip.go();
        List<ItemRow> rows = asked.rows();
        Optional<Period> period = query.period();
        if (period.isPresent()) {
            rows = free(rows, period.get());
        }
        Map<Category, Long> counts = new EnumMap<>(Category.class);
        rows.forEach(row -> counts.merge(row.category(), 1L, Long::sum));
        Category chosen = query.category().orElse(null);
        List<ItemRow> shown = rows.stream()
                .filter(row -> chosen == null || row.category() == chosen)
                .toList();
        int from = Math.min(query.page() * PAGE, shown.size());
        boolean lost = near.isEmpty() && !query.get(CatalogueQuery.PLACE).isEmpty();
        return new CataloguePage(
                query,
                shown.subList(from, Math.min(from + PAGE, shown.size())),
                shown,
                counts,
                near.orElse(null),
                lost);
    }

    /** Those of which at least one can be had for these days, by the same rules that promise it. */
    private List<ItemRow> free(List<ItemRow> rows, Period period) {
        Map<UUID, Availability> byModel =
                calendars.of(rows.stream().map(ItemRow::id).toList());
        return rows.stream()
                .filter(row -> byModel.containsKey(row.id())
                        && byModel.get(row.id()).hindrance(period, 1).isEmpty())
                .toList();
    }
}
