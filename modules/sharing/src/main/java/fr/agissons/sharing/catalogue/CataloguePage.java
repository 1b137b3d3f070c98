package fr.agissons.sharing.catalogue;

import fr.agissons.core.geo.Near;
import fr.agissons.sharing.stock.Category;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action;
import fr.agissons.theming.component.Card;
import fr.agissons.theming.component.Chip;
import fr.agissons.theming.component.Empty;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldKind;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.MapView;
import fr.agissons.theming.component.Pager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page of the catalogue, as visitors read it.
 *
 * @param query what was asked for
 * @param rows the things of this page
 * @param all the things of all pages
 * @param counts how many things each category has under the other filters
 * @param near around where, if a place was asked for
 * @param lost whether the place that was typed is not known
 */
public record CataloguePage(
        CatalogueQuery query,
        List<ItemRow> rows,
        List<ItemRow> all,
        Map<Category, Long> counts,
        @Nullable Near near,
        boolean lost) {

    /** Title, description and canonical address; a filtered list is no page of its own for search engines. */
    public Head head(Ui ui) {
        Head head = Head.of(ui.t("sharing.list.title"))
                .lead(ui.t("sharing.list.lead"))
                .description(ui.t("sharing.list.description", ui.siteName()))
                .canonical("/pret");
        return query.isPlain() ? head : head.unlisted();
    }

    /** How many things were found, in words. */
    public String found(Ui ui) {
        long total = all.size();
        return query.period()
                .map(period -> ui.t("sharing.list.found-free", total, ui.dateRange(period.pickup(), period.due())))
                .orElseGet(() -> ui.t("sharing.list.found", total));
    }

    /** The things as cards; the days that were chosen go along. */
    public List<Card> cards(Ui ui) {
        return rows.stream().map(row -> ItemCards.card(ui, row, query.days())).toList();
    }

    /** Where the things are lent, each place once. */
    public MapView map(Ui ui) {
        MapView map = MapView.of(ui.t("sharing.list.map"));
        Map<String, ItemRow> places = new LinkedHashMap<>();
        all.forEach(row -> places.putIfAbsent(row.library(), row));
        places.values().forEach(row -> map.point(row.point(), row.library(), ui.url(row.path()), row.city()));
        if (near != null) {
            map.around(near.point(), near.kilometres());
        }
        return map;
    }

    /** The filters on categories, those that lead somewhere. */
    public List<Chip> categories(Ui ui) {
        List<Chip> chips = new ArrayList<>();
        Category chosen = query.category().orElse(null);
        for (Category category : Category.values()) {
            boolean on = category == chosen;
            if (on || counts.containsKey(category)) {
                String path = on
                        ? query.without(CatalogueQuery.CATEGORY)
                        : query.with(CatalogueQuery.CATEGORY, category.slug());
                chips.add(new Chip(ui.t(category.key()), path, on, counts.getOrDefault(category, 0L)));
            }
        }
        return chips;
    }

    /** How far from the place, once there is one. */
    public List<Chip> distances(Ui ui) {
        Near place = near;
        return place == null
                ? List.of()
                : ListItems.DISTANCES.stream()
                        .map(kilometres -> new Chip(
                                ui.t("sharing.filter.within", kilometres),
                                query.with(CatalogueQuery.WITHIN, Integer.toString(kilometres)),
                                place.kilometres() == kilometres))
                        .toList();
    }

    /** What, where and for which days. */
    public List<Field> fields(Ui ui) {
        return List.of(
                Field.of(FieldKind.SEARCH, CatalogueQuery.TEXT, ui.t("sharing.list.search"))
                        .placeholder(ui.t("sharing.list.search-example"))
                        .icon("search")
                        .value(query.get(CatalogueQuery.TEXT))
                        .length(120)
                        .optional()
                        .brief(),
                Field.text(CatalogueQuery.PLACE, ui.t("sharing.list.place"))
                        .placeholder(ui.t("sharing.list.place-example"))
                        .icon("map-pin")
                        .value(query.get(CatalogueQuery.PLACE))
                        .error(lost ? ui.t("sharing.list.place-unknown") : null)
                        .length(120)
                        .optional()
                        .brief(),
                Field.of(FieldKind.DATE, CatalogueQuery.FROM, ui.t("sharing.list.from"))
                        .between(ui.today(), null)
                        .value(query.get(CatalogueQuery.FROM))
                        .error(query.hasHalfPeriod() ? ui.t("sharing.list.days-wrong") : null)
                        .optional(),
                Field.of(FieldKind.DATE, CatalogueQuery.TO, ui.t("sharing.list.to"))
                        .between(ui.today(), null)
                        .value(query.get(CatalogueQuery.TO))
                        .optional());
    }

    /** Where the way on leads. */
    public Pager pager() {
        int page = query.page();
        boolean more = (page + 1) * ListItems.PAGE < all.size();
        return new Pager(page == 0 ? null : query.turnedTo(page - 1), more ? query.turnedTo(page + 1) : null, null);
    }

    /** What to do when nothing was found. */
    public Empty empty(Ui ui) {
        return query.isPlain()
                ? new Empty("hand-helping", ui.t("sharing.list.none"), ui.t("sharing.list.none-yet"), null)
                : new Empty(
                        "search",
                        ui.t("sharing.list.none-found"),
                        ui.t("sharing.list.none-found-hint"),
                        Action.primary(ui.t("sharing.list.all"), "/pret"));
    }
}
