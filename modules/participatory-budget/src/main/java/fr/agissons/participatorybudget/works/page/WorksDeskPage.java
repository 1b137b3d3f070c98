package fr.agissons.participatorybudget.works.page;

import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.project.ProjectPicture;
import fr.agissons.participatorybudget.works.Status;
import fr.agissons.participatorybudget.works.WorksView;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Choice;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.FieldKind;
import fr.agissons.theming.component.Head;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One chosen project for the services that build it.
 *
 * @param typed what was typed on the form that was sent
 * @param wrong message keys of what is wrong with it, by field
 * @param said message key of what was just done
 */
public record WorksDeskPage(
        WorksView.Story story,
        Map<String, String> typed,
        Map<String, String> wrong,
        @Nullable String said) {
    private static final int LONGEST = 2000;

    public WorksView works() {
        return story.works();
    }

    public Head head(Ui ui) {
        return Head.of(works().title())
                .lead(ui.t("budget.works.desk"))
                .crumb(ui.t("budget.name"), EditionView.PATH)
                .staff();
    }

    public @Nullable String flash(Ui ui) {
        return said == null ? null : ui.t(said);
    }

    public FieldErrors errors(Ui ui) {
        FieldErrors errors = FieldErrors.none();
        for (Map.Entry<String, String> one : wrong.entrySet()) {
            errors = errors.and(one.getKey(), ui.t(one.getValue(), ProjectPicture.LONGEST_ALT));
        }
        return errors;
    }

    /** How far it is. */
    public List<Field> statusFields(Ui ui) {
        List<Choice> statuses = Arrays.stream(Status.values())
                .map(one -> new Choice(one.slug(), ui.t(one.key())))
                .toList();
        Status now = works().status();
        return with(
                ui,
                Field.select("status", ui.t("budget.works.field.status"), statuses)
                        .value(typed.getOrDefault("status", now == null ? Status.PREPARED.slug() : now.slug())),
                Field.of(FieldKind.DATE, "due", ui.t("budget.works.field.due"))
                        .hint(ui.t("budget.works.field.due-hint"))
                        .value(typed.getOrDefault(
                                "due",
                                works().due() == null ? "" : works().due().toString()))
                        .optional(),
                area(ui, "reason").hint(ui.t("budget.works.field.reason-hint")).optional());
    }

    /** A milestone. */
    public List<Field> stepFields(Ui ui) {
        return with(ui, title(ui).value(typed.get("title")), planned(ui).value(typed.get("planned")));
    }

    /** What a milestone is called. */
    static Field title(Ui ui) {
        return Field.text("title", ui.t("budget.works.field.title"))
                .hint(ui.t("budget.works.field.title-hint"))
                .length(120);
    }

    /** When it is expected. */
    static Field planned(Ui ui) {
        return Field.of(FieldKind.DATE, "planned", ui.t("budget.works.field.planned"))
                .optional();
    }

    /** An expense. */
    public List<Field> expenseFields(Ui ui) {
        return with(
                ui,
                Field.text("amount", ui.t("budget.works.field.amount"))
                        .hint(ui.t("budget.works.field.amount-hint"))
                        .unit("€")
                        .length(20)
                        .value(typed.get("amount")),
                Field.of(FieldKind.DATE, "paid", ui.t("budget.works.field.paid"))
                        .value(typed.getOrDefault(
                                "paid", ui.local(ui.now()).toLocalDate().toString())),
                area(ui, "label").hint(ui.t("budget.works.field.label-hint")));
    }

    /** Something to tell, with a picture or without. */
    public List<Field> newsFields(Ui ui) {
        return with(
                ui,
                area(ui, "news"),
                Field.of(FieldKind.FILE, "photo", ui.t("budget.form.photo"))
                        .hint(ui.t("budget.form.photo-hint"))
                        .optional(),
                Field.text("alt", ui.t("budget.form.alt"))
                        .hint(ui.t("budget.form.alt-hint"))
                        .length(ProjectPicture.LONGEST_ALT)
                        .value(typed.get("alt"))
                        .optional());
    }

    private Field area(Ui ui, String name) {
        return Field.area(name, ui.t("budget.works.field." + name))
                .rows(3)
                .length(LONGEST)
                .value(typed.get(name));
    }

    private List<Field> with(Ui ui, Field... fields) {
        return Arrays.stream(fields).map(field -> field.errors(errors(ui))).toList();
    }
}
