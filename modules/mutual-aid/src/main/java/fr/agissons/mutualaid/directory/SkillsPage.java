package fr.agissons.mutualaid.directory;

import fr.agissons.core.geo.Near;
import fr.agissons.mutualaid.talent.DayPart;
import fr.agissons.mutualaid.talent.Family;
import fr.agissons.mutualaid.talent.Skill;
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
 * One page of the list of skills, which is the directory of those who offer them.
 *
 * @param query what was asked for
 * @param rows the offers of this page
 * @param counts how many there are of each skill under the other filters
 * @param near around where, if a place was asked for
 * @param lost whether the place that was typed is not known
 * @param next address of what follows, or nothing
 */
public record SkillsPage(
        SkillQuery query,
        List<SkillRow> rows,
        Map<Skill, Long> counts,
        @Nullable Near near,
        boolean lost,
        @Nullable String next) {
    public Head head(Ui ui) {
        Head head = Head.of(ui.t("mutualaid.skill.title"))
                .lead(ui.t("mutualaid.skill.lead"))
                .description(ui.t("mutualaid.skill.description", ui.siteName()))
                .crumb(ui.t("mutualaid.menu.list"), "/entraide")
                .canonical(SkillQuery.PATH);
        return query.isPlain() ? head : head.unlisted();
    }

    /** How many were found, and for where, in words. */
    public String found(Ui ui) {
        long total = query.skill()
                .map(skill -> counts.getOrDefault(skill, 0L))
                .orElseGet(() -> query.family()
                        .map(this::count)
                        .orElseGet(() -> counts.values().stream()
                                .mapToLong(Long::longValue)
                                .sum()));
        Near place = near;
        if (place == null) {
            return ui.t("mutualaid.skill.found", total);
        }
        String where = place.label().isEmpty() ? ui.t("mutualaid.list.your-position") : place.label();
        return ui.t("mutualaid.skill.found-near", total, where);
    }

    private long count(Family family) {
        return family.skills().stream()
                .mapToLong(skill -> counts.getOrDefault(skill, 0L))
                .sum();
    }

    public List<Card> cards(Ui ui) {
        return rows.stream().map(row -> SkillCards.card(ui, row)).toList();
    }

    /** The offers of this page on a map, each in the middle of its square. */
    public MapView map(Ui ui) {
        MapView map = MapView.of(ui.t("mutualaid.skill.map"));
        rows.forEach(row -> map.point(row.point(), row.title(), ui.url(row.path()), SkillCards.where(ui, row)));
        return map;
    }

    /** The families that lead somewhere. */
    public List<Chip> families(Ui ui) {
        List<Chip> chips = new ArrayList<>();
        Family chosen = query.family().orElse(null);
        for (Family family : Family.values()) {
            long offers = count(family);
            boolean on = family == chosen;
            if (on || offers > 0) {
                String path = on
                        ? query.without(SkillQuery.FAMILY, SkillQuery.SKILL)
                        : query.with(SkillQuery.FAMILY, family.slug());
                chips.add(new Chip(ui.t(family.key()), path, on, offers));
            }
        }
        return chips;
    }

    /** The skills of the family that was chosen, those that lead somewhere. */
    public List<Chip> skills(Ui ui) {
        List<Chip> chips = new ArrayList<>();
        Skill chosen = query.skill().orElse(null);
        query.family()
                .ifPresent(family -> family.skills().forEach(skill -> {
                    boolean on = skill == chosen;
                    if (on || counts.containsKey(skill)) {
                        String path = on
                                ? query.with(SkillQuery.FAMILY, family.slug())
                                : query.with(SkillQuery.SKILL, skill.slug());
                        chips.add(new Chip(ui.t(skill.key()), path, on, counts.getOrDefault(skill, 0L)));
                    }
                }));
        return chips;
    }

    /** When, and from afar. */
    public List<Chip> moments(Ui ui) {
        List<Chip> chips = new ArrayList<>();
        DayPart chosen = query.part().orElse(null);
        for (DayPart part : DayPart.values()) {
            boolean on = part == chosen;
            String path = on ? query.without(SkillQuery.PART) : query.with(SkillQuery.PART, part.slug());
            chips.add(new Chip(ui.t(part.key()), path, on));
        }
        boolean remote = query.isRemote();
        chips.add(new Chip(
                ui.t("mutualaid.skill.remote"),
                remote ? query.without(SkillQuery.REMOTE) : query.with(SkillQuery.REMOTE, "oui"),
                remote));
        return chips;
    }

    public Field text(Ui ui) {
        return Field.of(FieldKind.SEARCH, SkillQuery.TEXT, ui.t("mutualaid.skill.search"))
                .placeholder(ui.t("mutualaid.skill.search-example"))
                .icon("search")
                .value(query.get(SkillQuery.TEXT))
                .length(120)
                .optional()
                .brief();
    }

    public Field place(Ui ui) {
        return Field.text(SkillQuery.PLACE, ui.t("mutualaid.skill.place"))
                .placeholder(ui.t("mutualaid.list.place-example"))
                .icon("map-pin")
                .value(query.get(SkillQuery.PLACE))
                .error(lost ? ui.t("mutualaid.list.place-unknown") : null)
                .length(120)
                .optional()
                .brief();
    }

    /** The way to offer something oneself. */
    public Action offer(Ui ui) {
        return Action.primary(ui.t("mutualaid.skill.offer"), SkillQuery.PATH + "/proposer")
                .icon("sparkles");
    }

    public Pager pager() {
        return new Pager(query.cursor().isEmpty() ? null : query.without(), next, null);
    }

    public Empty empty(Ui ui) {
        return query.isPlain()
                ? new Empty("sparkles", ui.t("mutualaid.skill.none"), ui.t("mutualaid.skill.none-yet"), null)
                : new Empty(
                        "search",
                        ui.t("mutualaid.skill.none-found"),
                        ui.t("mutualaid.skill.none-found-hint"),
                        Action.secondary(ui.t("mutualaid.skill.all"), SkillQuery.PATH));
    }
}
