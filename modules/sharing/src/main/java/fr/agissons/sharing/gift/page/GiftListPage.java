package fr.agissons.sharing.gift.page;

import fr.agissons.core.geo.Near;
import fr.agissons.sharing.gift.GiftCategory;
import fr.agissons.sharing.gift.Way;
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
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page of the list of give-aways.
 *
 * @param query what was asked for
 * @param rows those of this page
 * @param counts how many there are of each category under the other filters
 * @param near around where, if a place was asked for
 * @param lost whether the place that was typed is not known
 * @param more whether others follow
 * @param open whether neighbours give things away here at all
 */
public record GiftListPage(
        GiftQuery query,
        List<GiftRow> rows,
        Map<GiftCategory, Long> counts,
        @Nullable Near near,
        boolean lost,
        boolean more,
        boolean open) {
    static GiftListPage closed(GiftQuery query) {
        return new GiftListPage(query, List.of(), Map.of(), null, false, false, false);
    }

    public Head head(Ui ui) {
        Head head = Head.of(ui.t("sharing.gift.list.title"))
                .lead(ui.t("sharing.gift.list.lead"))
                .description(ui.t("sharing.gift.list.description", ui.siteName()))
                .canonical("/pret/dons");
        return open && query.isPlain() ? head : head.unlisted();
    }

    /** How many were found, in words. */
    public String found(Ui ui) {
        long total = query.category()
                .map(category -> counts.getOrDefault(category, 0L))
                .orElseGet(() ->
                        counts.values().stream().mapToLong(Long::longValue).sum());
        return ui.t("sharing.gift.list.found", total);
    }

    public List<Card> cards(Ui ui) {
        return rows.stream().map(row -> GiftCards.card(ui, row)).toList();
    }

    /** Those of this page on a map, each at the point of its part of the town. */
    public MapView map(Ui ui) {
        MapView map = MapView.of(ui.t("sharing.gift.list.map"));
        if (near != null) {
            map.around(near.point(), near.kilometres());
        }
        rows.forEach(row -> map.point(
                row.point(), row.title(), ui.url(row.path()), GiftCards.place(ui, row.city(), row.neighbourhood())));
        return map;
    }

    /** Given or looked for. */
    public List<Chip> ways(Ui ui) {
        List<Chip> chips = new ArrayList<>();
        Way chosen = query.way().orElse(null);
        for (Way way : Way.values()) {
            boolean on = way == chosen;
            String path = on ? query.without(GiftQuery.WAY) : query.with(GiftQuery.WAY, way.slug());
            chips.add(new Chip(ui.t(way.key()), path, on));
        }
        return chips;
    }

    /** What sort of thing, those that lead somewhere. */
    public List<Chip> categories(Ui ui) {
        List<Chip> chips = new ArrayList<>();
        GiftCategory chosen = query.category().orElse(null);
        for (GiftCategory category : GiftCategory.values()) {
            boolean on = category == chosen;
            if (on || counts.containsKey(category)) {
                String path = on ? query.without(GiftQuery.CATEGORY) : query.with(GiftQuery.CATEGORY, category.slug());
                chips.add(new Chip(ui.t(category.key()), path, on, counts.getOrDefault(category, 0L)));
            }
        }
        return chips;
    }

    /** How far from the place, once there is one. */
    public List<Chip> reaches(Ui ui) {
        Near place = near;
        return place == null
                ? List.of()
                : FindGifts.DISTANCES.stream()
                        .map(kilometres -> new Chip(
                                ui.t("sharing.filter.within", kilometres),
                                query.with(GiftQuery.WITHIN, Integer.toString(kilometres)),
                                place.kilometres() == kilometres))
                        .toList();
    }

    public List<Field> fields(Ui ui) {
        return List.of(
                Field.of(FieldKind.SEARCH, GiftQuery.TEXT, ui.t("sharing.gift.list.search"))
                        .placeholder(ui.t("sharing.gift.list.search-example"))
                        .icon("search")
                        .value(query.get(GiftQuery.TEXT))
                        .length(120)
                        .optional()
                        .brief(),
                Field.text(GiftQuery.PLACE, ui.t("sharing.list.place"))
                        .placeholder(ui.t("sharing.list.place-example"))
                        .icon("map-pin")
                        .value(query.get(GiftQuery.PLACE))
                        .error(lost ? ui.t("sharing.list.place-unknown") : null)
                        .length(120)
                        .optional()
                        .brief());
    }

    /** The ways to give and to look for something oneself. */
    public List<Action> acts(Ui ui) {
        return List.of(
                Action.primary(ui.t("sharing.gift.list.give"), "/pret/dons/nouveau")
                        .icon("gift"),
                Action.secondary(ui.t("sharing.gift.list.seek"), "/pret/dons/nouveau?sens=recherche")
                        .icon("search"));
    }

    /** The start again, and what follows. */
    public Pager pager() {
        return new Pager(
                query.after().isPresent() ? query.without(GiftQuery.AFTER) : null,
                more ? query.following(rows.getLast().id()) : null,
                null);
    }

    public Empty empty(Ui ui) {
        if (!open) {
            return new Empty(
                    "gift",
                    ui.t("sharing.gift.list.closed"),
                    ui.t("sharing.gift.list.closed-hint"),
                    Action.primary(ui.t("sharing.list.all"), "/pret"));
        }
        return query.isPlain()
                ? new Empty("gift", ui.t("sharing.gift.list.none"), ui.t("sharing.gift.list.none-yet"), null)
                : new Empty(
                        "search",
                        ui.t("sharing.list.none-found"),
                        ui.t("sharing.gift.list.none-found-hint"),
                        Action.secondary(ui.t("sharing.gift.list.all"), "/pret/dons"));
    }
}
