package fr.agissons.mutualaid.offering;

import fr.agissons.core.locality.ReadNeighbourhoods;
import fr.agissons.mutualaid.skill.SkillDetails;
import fr.agissons.mutualaid.skill.SkillState;
import fr.agissons.mutualaid.talent.Audience;
import fr.agissons.mutualaid.talent.DayPart;
import fr.agissons.mutualaid.talent.Family;
import fr.agissons.mutualaid.talent.Mastery;
import fr.agissons.mutualaid.talent.Times;
import fr.agissons.mutualaid.talent.Venue;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Badge;
import fr.agissons.theming.component.Choice;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.FieldKind;
import fr.agissons.theming.component.Head;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The form of an offer: a new one, or one's own with what can be done with it.
 *
 * @param own the offer there is already
 * @param form what was typed so far
 * @param wrong message keys of what is wrong, by field
 * @param city the one commune of the town, when it has only one
 * @param neighbourhoods those to choose among
 * @param said message key of what has just been done
 * @param before the same skill offered before, when that is what stands in the way
 */
public record SkillFormPage(
        @Nullable MySkill own,
        SkillForm form,
        Map<String, String> wrong,
        @Nullable String city,
        List<ReadNeighbourhoods.Line> neighbourhoods,
        @Nullable String said,
        @Nullable UUID before) {
    /** One part of one day. */
    public record Tick(String mark, String label, boolean checked) {}

    /** One day of the grid. */
    public record Day(String name, List<Tick> ticks) {}

    public Head head(Ui ui) {
        MySkill mine = own;
        return mine == null
                ? Head.of(ui.t("mutualaid.skill.offer"))
                        .lead(ui.t("mutualaid.skill.offer-lead"))
                        .crumb(ui.t("mutualaid.menu.skills"), "/entraide/competences")
                        .unlisted()
                : Head.of(mine.title())
                        .crumb(ui.t("mutualaid.menu.my-skills"), MySkillsPage.PATH)
                        .unlisted();
    }

    public String path() {
        MySkill mine = own;
        return mine == null ? "/entraide/competences/proposer" : mine.path();
    }

    public @Nullable Badge badge(Ui ui) {
        MySkill mine = own;
        return mine == null ? null : MySkillsPage.badge(ui, mine);
    }

    public @Nullable String flash(Ui ui) {
        String key = said;
        return key == null ? null : ui.t(key);
    }

    /** Whether the person is asked if it is still true. */
    public boolean asked() {
        MySkill mine = own;
        return mine != null && mine.askedAt() != null && mine.state() == SkillState.ACTIVE;
    }

    public boolean active() {
        MySkill mine = own;
        return mine != null && mine.state() == SkillState.ACTIVE;
    }

    public FieldErrors errors(Ui ui) {
        FieldErrors errors = FieldErrors.none();
        for (Map.Entry<String, String> one : wrong.entrySet()) {
            errors = errors.and(one.getKey(), ui.t(one.getValue()));
        }
        return errors;
    }

    private Field field(Ui ui, Field field) {
        return field.errors(errors(ui));
    }

    /** What, and how well. */
    public List<Field> what(Ui ui) {
        List<Choice> skills = Arrays.stream(Family.values())
                .flatMap(family -> family.skills().stream()
                        .map(skill -> new Choice(
                                skill.slug(),
                                ui.t("mutualaid.skill.in-family", ui.t(family.key()), ui.t(skill.key())))))
                .toList();
        List<Choice> levels = Arrays.stream(Mastery.values())
                .map(one -> new Choice(one.name(), ui.t(one.key()), ui.t(one.key() + ".hint")))
                .toList();
        return List.of(
                field(
                        ui,
                        Field.select("skill", ui.t("mutualaid.skill.what"), skills)
                                .prompt(ui.t("theming.field.choose"))
                                .value(form.skill())),
                field(
                        ui,
                        Field.text("title", ui.t("mutualaid.ask.sentence"))
                                .hint(ui.t("mutualaid.skill.sentence-hint"))
                                .length(SkillDetails.LONGEST_TITLE)
                                .value(form.title())),
                field(
                        ui,
                        Field.area("details", ui.t("mutualaid.ask.details"))
                                .hint(ui.t("mutualaid.skill.details-hint"))
                                .rows(4)
                                .length(SkillDetails.LONGEST_DETAILS)
                                .value(form.details())
                                .optional()),
                field(
                        ui,
                        Field.radio("mastery", ui.t("mutualaid.skill.level"), levels)
                                .value(form.mastery())));
    }

    /** What is wrong with the grid. */
    public @Nullable String gridError(Ui ui) {
        return errors(ui).of("times");
    }

    /** The parts of the day, which head the grid's columns. */
    public List<String> parts(Ui ui) {
        return Arrays.stream(DayPart.values()).map(part -> ui.t(part.key())).toList();
    }

    /** The week, a box for each part of each day. */
    public List<Day> grid(Ui ui) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> {
                    String name = ui.t("mutualaid.skill.day." + day.getValue());
                    return new Day(
                            name,
                            Arrays.stream(DayPart.values())
                                    .map(part -> {
                                        String mark = Times.mark(day, part);
                                        return new Tick(
                                                mark,
                                                ui.t("mutualaid.skill.tick", name, ui.t(part.key())),
                                                form.ticked().contains(mark));
                                    })
                                    .toList());
                })
                .toList();
    }

    /** Where, and how far. */
    public List<Field> where(Ui ui) {
        List<Choice> venues = Arrays.stream(Venue.values())
                .map(one -> new Choice(one.name(), ui.t(one.key())))
                .toList();
        List<Field> fields = new ArrayList<>();
        fields.add(field(
                ui, Field.radio("venue", ui.t("mutualaid.skill.venue"), venues).value(form.venue())));
        fields.add(field(
                ui,
                Field.of(FieldKind.NUMBER, "radius", ui.t("mutualaid.skill.radius"))
                        .hint(ui.t("mutualaid.skill.radius-hint"))
                        .between(1, SkillDetails.FURTHEST)
                        .unit(ui.t("mutualaid.skill.radius-unit"))
                        .value(form.radius())));
        if (city == null) {
            fields.add(field(
                    ui,
                    Field.text("city", ui.t("mutualaid.ask.city")).length(120).value(form.city())));
        }
        if (!neighbourhoods.isEmpty()) {
            List<Choice> parts = new ArrayList<>();
            parts.add(new Choice("", ui.t("mutualaid.ask.no-neighbourhood")));
            neighbourhoods.forEach(one -> parts.add(new Choice(one.id().toString(), one.name())));
            fields.add(Field.select("neighbourhood", ui.t("mutualaid.ask.neighbourhood"), parts)
                    .hint(ui.t("mutualaid.skill.place-hint"))
                    .value(form.neighbourhood())
                    .optional());
        }
        return fields;
    }

    /** For whom, and how many at a time. */
    public List<Field> whom(Ui ui) {
        List<Choice> audiences = Arrays.stream(Audience.values())
                .map(one -> new Choice(one.name(), ui.t(one.key())))
                .toList();
        List<Choice> limits = List.of(
                new Choice("non", ui.t("mutualaid.skill.inexhaustible")),
                new Choice("oui", ui.t("mutualaid.skill.limited")));
        Field atOnce = field(
                ui,
                Field.of(FieldKind.NUMBER, "atOnce", ui.t("mutualaid.skill.at-once"))
                        .between(1, SkillDetails.MOST_AT_ONCE)
                        .value(form.atOnce()));
        return List.of(
                field(
                        ui,
                        Field.radio("audience", ui.t("mutualaid.skill.audience"), audiences)
                                .value(form.audience())),
                field(
                        ui,
                        Field.radio("limited", ui.t("mutualaid.skill.limit"), limits)
                                .value(form.limited())
                                .followUp("oui", List.of(atOnce))));
    }
}
