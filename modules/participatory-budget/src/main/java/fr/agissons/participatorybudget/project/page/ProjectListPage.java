package fr.agissons.participatorybudget.project.page;

import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.EnvelopeView;
import fr.agissons.participatorybudget.project.ProjectState;
import fr.agissons.participatorybudget.rule.Category;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action;
import fr.agissons.theming.component.Badge;
import fr.agissons.theming.component.Card;
import fr.agissons.theming.component.Chip;
import fr.agissons.theming.component.Empty;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldKind;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.MapView;
import fr.agissons.theming.component.Pager;
import fr.agissons.theming.component.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One page of an edition's projects.
 *
 * @param counts how many there are of each category under the other filters
 * @param more whether others follow
 */
public record ProjectListPage(
        EditionView edition, ProjectQuery query, List<ProjectRow> rows, Map<Category, Long> counts, boolean more) {
    public Head head(Ui ui) {
        Head head = Head.of(ui.t("budget.projects.title"))
                .lead(ui.t("budget.projects.lead"))
                .description(ui.t("budget.projects.description", edition.title()))
                .crumb(ui.t("budget.list.title"), EditionView.PATH)
                .crumb(edition.title(), edition.path())
                .canonical(query.plain());
        return query.isPlain() ? head : head.unlisted();
    }

    /** How many were found, in words. */
    public String found(Ui ui) {
        long all = query.category()
                .map(category -> counts.getOrDefault(category, 0L))
                .orElseGet(() ->
                        counts.values().stream().mapToLong(Long::longValue).sum());
        return ui.t("budget.projects.found", all);
    }

    public List<Card> cards(Ui ui) {
        return rows.stream().map(row -> card(ui, row)).toList();
    }

    private static Card card(Ui ui, ProjectRow row) {
        return Card.of(row.title(), row.path())
                .seed(row.id().toString())
                .picture(row.picture() == null ? null : "/fichiers/" + row.picture())
                .kind(row.category().icon(), ui.t(row.category().key()))
                .badge(
                        row.state() == ProjectState.WITHDRAWN
                                ? Badge.of(Tone.NEUTRAL, ui.t("budget.project.withdrawn-badge"))
                                : null)
                .fact("coins", ui.money(row.cents()))
                .fact("map-pin", where(ui, row));
    }

    private static String where(Ui ui, ProjectRow row) {
        String district = row.district();
        return district == null ? ui.t("budget.envelope.town") : district;
    }

    /** The projects of this page on a map. */
    public MapView map(Ui ui) {
        MapView map = MapView.of(ui.t("budget.projects.map"));
        rows.forEach(row -> row.point()
                .ifPresent(point -> map.point(point, row.title(), ui.url(row.path()), ui.money(row.cents()))));
        return map;
    }

    /** In which part of the town, when there are parts. */
    public List<Chip> districts(Ui ui) {
        List<Chip> chips = new ArrayList<>();
        if (edition.envelopes().size() > 1) {
            for (EnvelopeView envelope : edition.envelopes()) {
                boolean on = query.envelope().filter(envelope.id()::equals).isPresent();
                String path = on
                        ? query.without(ProjectQuery.ENVELOPE)
                        : query.with(ProjectQuery.ENVELOPE, envelope.id().toString());
                String district = envelope.district();
                chips.add(new Chip(district == null ? ui.t("budget.envelope.town") : district, path, on));
            }
        }
        return chips;
    }

    /** What they are about, those that lead somewhere. */
    public List<Chip> categories(Ui ui) {
        List<Chip> chips = new ArrayList<>();
        Category chosen = query.category().orElse(null);
        for (Category category : Category.values()) {
            boolean on = category == chosen;
            if (on || counts.containsKey(category)) {
                String path =
                        on ? query.without(ProjectQuery.CATEGORY) : query.with(ProjectQuery.CATEGORY, category.slug());
                chips.add(new Chip(ui.t(category.key()), path, on, counts.getOrDefault(category, 0L)));
            }
        }
        return chips;
    }

    public Field text(Ui ui) {
        return Field.of(FieldKind.SEARCH, ProjectQuery.TEXT, ui.t("budget.projects.search"))
                .placeholder(ui.t("budget.projects.search-example"))
                .icon("search")
                .value(query.get(ProjectQuery.TEXT))
                .length(120)
                .optional()
                .brief();
    }

    public Pager pager() {
        String first = query.after().isEmpty() ? null : query.without(ProjectQuery.AFTER);
        return new Pager(first, more ? query.after(rows.getLast().drawn()) : null, null);
    }

    public Empty empty(Ui ui) {
        return query.isPlain()
                ? new Empty(
                        "lightbulb",
                        ui.t("budget.projects.none"),
                        ui.t("budget.projects.none-yet"),
                        Action.secondary(ui.t("budget.projects.edition"), edition.path()))
                : new Empty(
                        "search",
                        ui.t("budget.projects.none-found"),
                        ui.t("budget.projects.none-found-hint"),
                        Action.secondary(ui.t("budget.projects.all"), query.plain()));
    }
}
