package fr.agissons.mutualaid.discovery;

import fr.agissons.core.geo.Near;
import fr.agissons.mutualaid.request.Urgency;
import fr.agissons.mutualaid.rule.Category;
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
 * One page of the list of requests.
 *
 * @param query what was asked for
 * @param rows the requests of this page
 * @param counts how many there are of each category under the other filters
 * @param near around where, if a place was asked for
 * @param distances those offered, in kilometres
 * @param lost whether the place that was typed is not known
 * @param more whether others follow
 */
public record ListPage(
        ListQuery query,
        List<RequestRow> rows,
        Map<Category, Long> counts,
        @Nullable Near near,
        List<Integer> distances,
        boolean lost,
        boolean more) {
    public Head head(Ui ui) {
        Head head = Head.of(ui.t("mutualaid.list.title"))
                .lead(ui.t("mutualaid.list.lead"))
                .description(ui.t("mutualaid.list.description", ui.siteName()))
                .canonical("/entraide");
        return query.isPlain() ? head : head.unlisted();
    }

    /** How many were found, and around where, in words. */
    public String found(Ui ui) {
        long total = query.category()
                .map(category -> counts.getOrDefault(category, 0L))
                .orElseGet(() ->
                        counts.values().stream().mapToLong(Long::longValue).sum());
        Near place = near;
        if (place == null) {
            return ui.t("mutualaid.list.found", total);
        }
        String where = place.label().isEmpty() ? ui.t("mutualaid.list.your-position") : place.label();
        return ui.t("mutualaid.list.found-near", total, ui.number(Math.round(place.kilometres())), where);
    }

    public List<Card> cards(Ui ui) {
        return rows.stream().map(row -> RequestCards.card(ui, row)).toList();
    }

    /** The requests of this page on a map, each in the middle of its square. */
    public MapView map(Ui ui) {
        MapView map = MapView.of(ui.t("mutualaid.list.map"));
        if (near != null) {
            map.around(near.point(), near.kilometres());
        }
        rows.forEach(row -> map.point(row.point(), row.title(), ui.url(row.path()), RequestCards.where(ui, row)));
        return map;
    }

    /** How soon. */
    public List<Chip> urgencies(Ui ui) {
        List<Chip> chips = new ArrayList<>();
        Urgency chosen = query.urgency().orElse(null);
        for (Urgency urgency : Urgency.values()) {
            boolean on = urgency == chosen;
            String path = on ? query.without(ListQuery.URGENCY) : query.with(ListQuery.URGENCY, urgency.slug());
            chips.add(new Chip(ui.t(urgency.key()), path, on));
        }
        return chips;
    }

    /** What sort of help, those that lead somewhere. */
    public List<Chip> categories(Ui ui) {
        List<Chip> chips = new ArrayList<>();
        Category chosen = query.category().orElse(null);
        for (Category category : Category.values()) {
            boolean on = category == chosen;
            if (on || counts.containsKey(category)) {
                String path = on ? query.without(ListQuery.CATEGORY) : query.with(ListQuery.CATEGORY, category.slug());
                chips.add(new Chip(ui.t(category.key()), path, on, counts.getOrDefault(category, 0L)));
            }
        }
        return chips;
    }

    /** How far from the place, once there is one. */
    public List<Chip> reaches(Ui ui) {
        List<Chip> chips = new ArrayList<>();
        if (near != null) {
            for (int kilometres : distances) {
                chips.add(new Chip(
                        ui.t("mutualaid.list.within", kilometres),
                        query.with(ListQuery.WITHIN, Integer.toString(kilometres)),
                        near.kilometres() == kilometres));
            }
        }
        return chips;
    }

    public Field text(Ui ui) {
        return Field.of(FieldKind.SEARCH, ListQuery.TEXT, ui.t("mutualaid.list.search"))
                .placeholder(ui.t("mutualaid.list.search-example"))
                .icon("search")
                .value(query.get(ListQuery.TEXT))
                .length(120)
                .optional()
                .brief();
    }

    public Field place(Ui ui) {
        return Field.text(ListQuery.PLACE, ui.t("mutualaid.list.place"))
                .placeholder(ui.t("mutualaid.list.place-example"))
                .icon("map-pin")
                .value(query.get(ListQuery.PLACE))
                .error(lost ? ui.t("mutualaid.list.place-unknown") : null)
                .length(120)
                .optional()
                .brief();
    }

    /** The way to ask for help oneself. */
    public Action ask(Ui ui) {
        return Action.primary(ui.t("mutualaid.list.ask"), "/entraide/demander").icon("life-buoy");
    }

    public Pager pager() {
        int page = query.page();
        return new Pager(
                page == 1 ? null : query.with(ListQuery.PAGE, Integer.toString(page - 1)),
                more ? query.with(ListQuery.PAGE, Integer.toString(page + 1)) : null,
                null);
    }

    public Empty empty(Ui ui) {
        return query.isPlain()
                ? new Empty("heart-handshake", ui.t("mutualaid.list.none"), ui.t("mutualaid.list.none-yet"), null)
                : new Empty(
                        "search",
                        ui.t("mutualaid.list.none-found"),
                        ui.t("mutualaid.list.none-found-hint"),
                        Action.secondary(ui.t("mutualaid.list.all"), "/entraide"));
    }
}
