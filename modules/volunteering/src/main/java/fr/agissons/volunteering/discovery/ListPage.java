package fr.agissons.volunteering.discovery;

import fr.agissons.core.geo.Near;
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
import fr.agissons.volunteering.mission.Theme;
import fr.agissons.volunteering.mission.VolunteeringSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page of the list of missions, as visitors read it.
 *
 * @param query what was asked for
 * @param rows the missions of this page
 * @param counts how many missions each theme has under the other filters
 * @param near around where, if a place was asked for
 * @param set what the town has set about missions
 * @param lost whether the place that was typed is not known
 * @param next the address of the page after, if there is one
 */
public record ListPage(
        ListQuery query,
        List<MissionRow> rows,
        Map<Theme, Long> counts,
        @Nullable Near near,
        VolunteeringSettings set,
        boolean lost,
        @Nullable String next) {

    /** Title, description and canonical address; a filtered list is no page of its own for search engines. */
    public Head head(Ui ui) {
        Head head = Head.of(ui.t("volunteering.list.title"))
                .lead(ui.t("volunteering.list.lead"))
                .description(ui.t("volunteering.list.description", ui.siteName()))
                .canonical("/missions");
        return query.isPlain() ? head : head.unlisted();
    }

    /** How many missions the question finds. */
    public long total() {
        return query.theme()
                .map(theme -> counts.getOrDefault(theme, 0L))
                .orElseGet(() ->
                        counts.values().stream().mapToLong(Long::longValue).sum());
    }

    /** How many were found, and around where, in words. */
    public String found(Ui ui) {
        Near place = near;
        if (place == null) {
            return ui.t("volunteering.list.found", total());
        }
        String where = place.label().isEmpty() ? ui.t("volunteering.list.your-position") : place.label();
        return ui.t("volunteering.list.found-near", total(), ui.number(Math.round(place.kilometres())), where);
    }

    /** The missions as cards. */
    public List<Card> cards(Ui ui) {
        return rows.stream().map(row -> MissionCards.card(ui, row)).toList();
    }

    /** All the missions the question finds, whatever page of them is read, on a map. */
    public MapView map(Ui ui) {
        MapView map = MapView.of(ui.t("volunteering.list.map")).from(ui.url(query.at("/missions/carte.json")));
        if (near != null) {
            map.around(near.point(), near.kilometres());
        }
        return map;
    }

    /** The filters on themes, those that lead somewhere. */
    public List<Chip> themes(Ui ui) {
        List<Chip> chips = new ArrayList<>();
        Theme chosen = query.theme().orElse(null);
        List<Theme> order = new ArrayList<>(set.themes());
        // What was archived stays to be found as long as something is about it.
        counts.keySet().stream().filter(theme -> !order.contains(theme)).forEach(order::add);
        order.stream().filter(counts::containsKey).forEach(theme -> {
            boolean on = theme.equals(chosen);
            String path = on ? query.without(ListQuery.THEME) : query.with(ListQuery.THEME, theme.slug());
            chips.add(new Chip(ui.t(theme.key()), path, on, counts.get(theme)));
        });
        return chips;
    }

    /** The filters on times and conditions. */
    public List<Chip> conditions(Ui ui) {
        List<Chip> chips = new ArrayList<>();
        When chosen = query.when().orElse(null);
        for (When when : When.values()) {
            boolean on = when == chosen;
            String path = on ? query.without(ListQuery.WHEN) : query.with(ListQuery.WHEN, when.slug());
            chips.add(new Chip(ui.t(when.key()), path, on));
        }
        chips.add(toggle(ui, ListQuery.EVENING, "volunteering.filter.evening"));
        chips.add(toggle(ui, ListQuery.REMOTE, "volunteering.filter.remote"));
        chips.add(new Chip(
                ui.t("volunteering.filter.minors", set.minorsFrom()),
                query.toggle(ListQuery.MINORS),
                query.says(ListQuery.MINORS)));
        return chips;
    }

    private Chip toggle(Ui ui, String name, String key) {
        return new Chip(ui.t(key), query.toggle(name), query.says(name));
    }

    /** How far from the place, once there is one, and in which order. */
    public List<Chip> distances(Ui ui) {
        List<Chip> chips = new ArrayList<>();
        if (near == null) {
            return chips;
        }
        for (int kilometres : set.distances()) {
            chips.add(new Chip(
                    ui.t("volunteering.filter.within", kilometres),
                    query.with(ListQuery.WITHIN, Integer.toString(kilometres)),
                    near.kilometres() == kilometres));
        }
        chips.add(new Chip(ui.t("volunteering.sort.date"), query.without(ListQuery.SORT), !query.byDistance()));
        chips.add(new Chip(
                ui.t("volunteering.sort.distance"), query.with(ListQuery.SORT, "distance"), query.byDistance()));
        return chips;
    }

    /** What was typed to search for. */
    public Field text(Ui ui) {
        return Field.of(FieldKind.SEARCH, ListQuery.TEXT, ui.t("volunteering.list.search"))
                .placeholder(ui.t("volunteering.list.search-example"))
                .icon("search")
                .value(query.get(ListQuery.TEXT))
                .length(120)
                .optional()
                .brief();
    }

    /** The place that was typed. */
    public Field place(Ui ui) {
        return Field.text(ListQuery.PLACE, ui.t("volunteering.list.place"))
                .placeholder(ui.t("volunteering.list.place-example"))
                .icon("map-pin")
                .value(query.get(ListQuery.PLACE))
                .error(lost ? ui.t("volunteering.list.place-unknown") : null)
                .length(120)
                .optional()
                .brief();
    }

    /** Where the way on leads. */
    public Pager pager() {
        boolean further = !query.get(ListQuery.AFTER).isEmpty();
        return new Pager(further ? query.without(ListQuery.AFTER) : null, next == null ? null : next, null);
    }

    /** What to do when nothing was found. */
    public Empty empty(Ui ui) {
        return query.isPlain()
                ? new Empty("hand-heart", ui.t("volunteering.list.none"), ui.t("volunteering.list.none-yet"), null)
                : new Empty(
                        "search",
                        ui.t("volunteering.list.none-found"),
                        ui.t("volunteering.list.none-found-hint"),
                        Action.primary(ui.t("volunteering.list.all"), "/missions"));
    }
}
