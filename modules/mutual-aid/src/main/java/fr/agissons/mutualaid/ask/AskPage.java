package fr.agissons.mutualaid.ask;

import fr.agissons.core.locality.ReadNeighbourhoods;
import fr.agissons.mutualaid.request.Moment;
import fr.agissons.mutualaid.request.Need;
import fr.agissons.mutualaid.request.Privacy;
import fr.agissons.mutualaid.request.Urgency;
import fr.agissons.mutualaid.rule.Category;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Choice;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.FieldKind;
import fr.agissons.theming.component.Head;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form on which help is asked for.
 *
 * @param form what was typed so far
 * @param wrong message keys of what is wrong, by field
 * @param byPhone whether somebody of the town types for a caller
 * @param city the one commune of the town, when it has only one
 * @param neighbourhoods those to choose among
 * @param hotline the number to call instead, may be empty
 * @param full whether the person has as many requests open as the town bears
 */
public record AskPage(
        AskForm form,
        Map<String, String> wrong,
        boolean byPhone,
        @Nullable String city,
        List<ReadNeighbourhoods.Line> neighbourhoods,
        String hotline,
        boolean full) {
    public Head head(Ui ui) {
        if (byPhone) {
            return Head.of(ui.t("mutualaid.phone.title"))
                    .lead(ui.t("mutualaid.phone.lead"))
                    .crumb(ui.t("mutualaid.menu.desk"), "/entraide/coordination")
                    .staff();
        }
        return Head.of(ui.t("mutualaid.ask.title"))
                .lead(ui.t("mutualaid.ask.lead"))
                .crumb(ui.t("mutualaid.menu.list"), "/entraide")
                .unlisted()
                .narrow();
    }

    public String path() {
        return byPhone ? "/entraide/coordination/telephone" : "/entraide/demander";
    }

    public FieldErrors errors(Ui ui) {
        FieldErrors errors = FieldErrors.none();
        for (Map.Entry<String, String> one : wrong.entrySet()) {
            errors = errors.and(one.getKey(), ui.t(one.getValue()));
        }
        return errors;
    }

    /** What is needed, and when. */
    public List<Field> need(Ui ui) {
        LocalDate today = ui.today();
        List<Choice> urgencies = Arrays.stream(Urgency.values())
                .map(one -> new Choice(one.slug(), ui.t(one.key())))
                .toList();
        List<Choice> moments = Arrays.stream(Moment.values())
                .map(one -> new Choice(one.name(), ui.t(one.key())))
                .toList();
        List<Field> fields = new ArrayList<>(List.of(
                field(
                        ui,
                        Field.select("category", ui.t("mutualaid.ask.category"), categories(ui))
                                .prompt(ui.t("theming.field.choose"))
                                .value(form.category())),
                field(
                        ui,
                        Field.text("title", ui.t("mutualaid.ask.sentence"))
                                .hint(ui.t("mutualaid.ask.sentence-hint"))
                                .length(Need.LONGEST_TITLE)
                                .value(form.title()))));
        if (form.isBrief()) {
            return fields;
        }
        fields.addAll(List.of(
                field(
                        ui,
                        Field.area("details", ui.t("mutualaid.ask.details"))
                                .hint(ui.t("mutualaid.ask.details-hint"))
                                .rows(4)
                                .length(Need.LONGEST_DETAILS)
                                .value(form.details())
                                .optional()),
                field(
                        ui,
                        Field.radio("urgency", ui.t("mutualaid.ask.urgency"), urgencies)
                                .value(form.urgency())),
                field(
                        ui,
                        Field.of(FieldKind.DATE, "day", ui.t("mutualaid.ask.day"))
                                .hint(ui.t("mutualaid.ask.day-hint"))
                                .between(today, today.plusDays(90))
                                .value(form.day())
                                .optional()),
                field(
                        ui,
                        Field.select("moment", ui.t("mutualaid.ask.moment"), moments)
                                .value(form.moment())),
                field(
                        ui,
                        Field.of(FieldKind.NUMBER, "needed", ui.t("mutualaid.ask.needed"))
                                .between(1, Need.MOST_NEEDED)
                                .value(form.needed()))));
        return fields;
    }

    /** What the short form says without asking. */
    public Map<String, String> silent() {
        return form.isBrief()
                ? Map.of(
                        "vite", "oui", "urgency", "vite", "moment", "ANY", "needed", "1", "privacy", "PUBLIC", "who",
                        "SELF")
                : Map.of();
    }

    private static List<Choice> categories(Ui ui) {
        return Arrays.stream(Category.values())
                .map(one -> new Choice(one.slug(), ui.t(one.key())))
                .toList();
    }

    /** For whom. */
    public List<Field> who(Ui ui) {
        Field name = field(
                ui,
                Field.text("name", ui.t(byPhone ? "mutualaid.phone.name" : "mutualaid.ask.name"))
                        .length(120)
                        .value(form.name()));
        Field consent = field(
                ui,
                Field.checkbox("consent", ui.t(byPhone ? "mutualaid.phone.consent" : "mutualaid.ask.consent"))
                        .checked(form.consent() != null));
        if (byPhone) {
            return List.of(name, phone(ui), consent);
        }
        List<Choice> whom = List.of(
                new Choice("SELF", ui.t("mutualaid.ask.for-me")),
                new Choice("PROXY", ui.t("mutualaid.ask.for-another")));
        return List.of(Field.radio("who", ui.t("mutualaid.ask.who"), whom)
                .value(form.who())
                .followUp("PROXY", List.of(name, consent)));
    }

    /** Where: what everybody may know, and what only a confirmed helper learns. */
    public List<Field> where(Ui ui) {
        List<Field> fields = new ArrayList<>();
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
                    .value(form.neighbourhood())
                    .optional());
        }
        fields.add(field(
                ui,
                Field.text("street", ui.t("mutualaid.ask.street"))
                        .hint(ui.t("mutualaid.ask.private"))
                        .length(200)
                        .autocomplete(byPhone ? "off" : "address-line1")
                        .value(form.street())
                        .optional()));
        if (!byPhone) {
            fields.add(phone(ui).optional());
        }
        return fields;
    }

    private Field phone(Ui ui) {
        return field(
                ui,
                Field.of(FieldKind.PHONE, "phone", ui.t(byPhone ? "mutualaid.phone.phone" : "mutualaid.ask.phone"))
                        .hint(ui.t("mutualaid.ask.private"))
                        .length(30)
                        .autocomplete(byPhone ? "off" : "tel")
                        .value(form.phone()));
    }

    /** Who may read it before helping. */
    public Field privacy(Ui ui) {
        List<Choice> choices = Arrays.stream(Privacy.values())
                .map(one -> new Choice(one.name(), ui.t(one.key()), ui.t(one.key() + ".hint")))
                .toList();
        return field(
                ui,
                Field.radio("privacy", ui.t("mutualaid.ask.privacy"), choices).value(form.privacy()));
    }

    private Field field(Ui ui, Field field) {
        return field.errors(errors(ui));
    }
}
