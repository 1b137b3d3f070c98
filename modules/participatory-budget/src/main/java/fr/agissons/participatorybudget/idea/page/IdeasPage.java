package fr.agissons.participatorybudget.idea.page;

import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.EnvelopeView;
import fr.agissons.participatorybudget.edition.Phase;
import fr.agissons.participatorybudget.idea.IdeaRule;
import fr.agissons.participatorybudget.rule.Category;
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
 * One page of the list of an edition's ideas.
 *
 * @param query what was asked for
 * @param editions those that have, or had, ideas
 * @param edition the one whose ideas these are; none when no edition has any
 * @param phase where it is
 * @param rows the ideas of this page
 * @param counts how many there are of each category under the other filters
 * @param next address of what follows, or nothing
 */
public record IdeasPage(
        IdeaQuery query,
        List<EditionView> editions,
        @Nullable EditionView edition,
        @Nullable Phase phase,
        List<IdeaRow> rows,
        Map<Category, Long> counts,
        @Nullable String next) {
    static IdeasPage none(IdeaQuery query) {
        return new IdeasPage(query, List.of(), null, null, List.of(), Map.of(), null);
    }

    public Head head(Ui ui) {
        Head head = Head.of(ui.t("budget.idea.list"))
                .lead(edition == null ? null : edition.title())
                .description(ui.t("budget.idea.list-description", ui.siteName()))
                .crumb(ui.t("budget.name"), EditionView.PATH)
                .canonical(IdeaRule.PATH);
        return query.isPlain() ? head : head.unlisted();
    }

    /** What can be done now. */
    public String now(Ui ui) {
        return ui.t(phase == null ? "budget.idea.now.BEFORE" : "budget.idea.now." + phase);
    }

    /** Whether ideas are taken now. */
    public boolean takes() {
        return phase == Phase.IDEAS;
    }

    /** The way to propose one. */
    public Action propose(Ui ui) {
        return Action.primary(
                        ui.t("budget.idea.propose"),
                        IdeaRule.PATH + "/proposer" + (edition == null ? "" : "?edition=" + edition.slug()))
                .icon("lightbulb");
    }

    /** How many were found, in words. */
    public String found(Ui ui) {
        long total = query.category()
                .map(category -> counts.getOrDefault(category, 0L))
                .orElseGet(() ->
                        counts.values().stream().mapToLong(Long::longValue).sum());
        return ui.t("budget.idea.found", total);
    }

    public List<Card> cards(Ui ui) {
        return rows.stream().map(row -> card(ui, row)).toList();
    }

    private static Card card(Ui ui, IdeaRow row) {
        String small = row.picture();
        return Card.of(row.title(), row.path())
                .seed(row.id().toString())
                .picture(small == null ? null : "/fichiers/" + small)
                .kind(row.category().icon(), ui.t(row.category().key()))
                .badge(
                        row.standing() == Standing.WAITING
                                ? null
                                : row.standing().badge(ui))
                .fact("map-pin", where(ui, row))
                .fact("thumbs-up", ui.t("budget.idea.supports", row.supports()))
                .fact("message-circle", ui.t("budget.idea.comments", row.comments()));
    }

    private static @Nullable String where(Ui ui, IdeaRow row) {
        String district = row.district();
        if (district != null) {
            return district;
        }
        return row.place().isEmpty() ? ui.t("budget.idea.whole-town") : row.place();
    }

    /** Those of this page that have a place, on a map. */
    public MapView map(Ui ui) {
        MapView map = MapView.of(ui.t("budget.idea.map"));
        rows.forEach(row ->
                row.point().ifPresent(point -> map.point(point, row.title(), ui.url(row.path()), row.district())));
        return map;
    }

    public List<Chip> sorts(Ui ui) {
        List<Chip> chips = new ArrayList<>();
        for (Sort sort : Sort.values()) {
            chips.add(new Chip(ui.t(sort.key()), query.with(IdeaQuery.SORT, sort.slug()), sort == query.sort()));
        }
        return chips;
    }

    /** What about, those that lead somewhere. */
    public List<Chip> categories(Ui ui) {
        List<Chip> chips = new ArrayList<>();
        Category chosen = query.category().orElse(null);
        for (Category category : Category.values()) {
            boolean on = category == chosen;
            if (on || counts.containsKey(category)) {
                String path = on ? query.without(IdeaQuery.CATEGORY) : query.with(IdeaQuery.CATEGORY, category.slug());
                chips.add(new Chip(ui.t(category.key()), path, on, counts.getOrDefault(category, 0L)));
            }
        }
        return chips;
    }

    /** How far they have come. */
    public List<Chip> standings(Ui ui) {
        List<Chip> chips = new ArrayList<>();
        Standing chosen = query.standing().orElse(null);
        for (Standing standing : Standing.values()) {
            boolean on = standing == chosen;
            String path = on ? query.without(IdeaQuery.STANDING) : query.with(IdeaQuery.STANDING, standing.slug());
            chips.add(new Chip(ui.t(standing.key()), path, on));
        }
        return chips;
    }

    /** For which part of the town; nothing when there is one envelope only. */
    public List<Chip> districts(Ui ui) {
        List<Chip> chips = new ArrayList<>();
        if (edition != null && edition.envelopes().size() > 1) {
            for (EnvelopeView envelope : edition.envelopes()) {
                String id = envelope.id().toString();
                boolean on = query.get(IdeaQuery.DISTRICT).equals(id);
                String name = envelope.district();
                chips.add(new Chip(
                        name == null ? ui.t("budget.idea.whole-town") : name,
                        on ? query.without(IdeaQuery.DISTRICT) : query.with(IdeaQuery.DISTRICT, id),
                        on));
            }
        }
        return chips;
    }

    /** The other editions' ideas. */
    public List<Chip> others(Ui ui) {
        return editions.size() < 2
                ? List.of()
                : editions.stream()
                        .map(one -> new Chip(
                                one.title(),
                                IdeaRule.PATH + "?" + IdeaQuery.EDITION + "=" + one.slug(),
                                one.equals(edition)))
                        .toList();
    }

    public Field text(Ui ui) {
        return Field.of(FieldKind.SEARCH, IdeaQuery.TEXT, ui.t("budget.idea.search"))
                .placeholder(ui.t("budget.idea.search-example"))
                .icon("search")
                .value(query.get(IdeaQuery.TEXT))
                .length(120)
                .optional()
                .brief();
    }

    public Pager pager() {
        return new Pager(query.cursor().isEmpty() ? null : query.without(), next, null);
    }

    public Empty empty(Ui ui) {
        if (edition == null) {
            return new Empty(
                    "lightbulb",
                    ui.t("budget.idea.no-edition"),
                    ui.t("budget.idea.no-edition-hint"),
                    Action.secondary(ui.t("budget.name"), EditionView.PATH));
        }
        return query.isPlain()
                ? new Empty(
                        "lightbulb",
                        ui.t("budget.idea.none"),
                        ui.t(takes() ? "budget.idea.none-yet" : "budget.idea.none-hint"),
                        takes() ? propose(ui) : null)
                : new Empty(
                        "search",
                        ui.t("budget.idea.none-found"),
                        ui.t("budget.idea.none-found-hint"),
                        Action.secondary(ui.t("budget.idea.all"), IdeaRule.PATH));
    }
}
