package fr.agissons.participatorybudget.project.run;

import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Polling;
import fr.agissons.participatorybudget.project.ProjectPicture;
import fr.agissons.participatorybudget.project.ProjectView;
import fr.agissons.participatorybudget.rule.Category;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action;
import fr.agissons.theming.component.Choice;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.FieldKind;
import fr.agissons.theming.component.Head;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A project for those who run the budget: its form, its picture, and the way to withdraw it.
 *
 * @param project the one that is corrected, if it is not a new one
 * @param form what was typed so far
 * @param typed what was typed on one of the smaller forms
 * @param wrong message keys of what is wrong, by field
 * @param refused message key of why it was not taken as it was sent
 */
public record ProjectFormPage(
        EditionView edition,
        @Nullable ProjectView project,
        ProjectForm form,
        Map<String, String> typed,
        Map<String, String> wrong,
        @Nullable String refused) {
    static final int LONGEST_REASON = 1000;

    public Head head(Ui ui) {
        ProjectView of = project;
        return Head.of(of == null ? ui.t("budget.run.projects.new") : of.title())
                .crumb(ui.t("budget.run.title"), EditionView.ADMINISTRATION)
                .crumb(edition.title(), edition.adminPath())
                .crumb(ui.t("budget.run.projects"), edition.adminPath() + "/projets")
                .staff()
                .narrow();
    }

    public String path() {
        ProjectView of = project;
        return of == null ? edition.adminPath() + "/projets/nouveau" : ProjectsPage.path(of);
    }

    /** Whether it can still be corrected. */
    public boolean canEdit() {
        return !edition.isFrozen() && (project == null || project.isAdmitted());
    }

    /** Whether people vote on it now: taking it away takes votes away. */
    public boolean isVoting(Ui ui) {
        return edition.pollingAt(ui.now()) == Polling.OPEN;
    }

    /** Whether the form stands there: what was typed stays, even when it came too late. */
    public boolean hasForm() {
        return canEdit() || refused != null;
    }

    /** Whether the vote is over and its result still to come: what is withdrawn now is said beside the result. */
    public boolean isClosed(Ui ui) {
        return edition.pollingAt(ui.now()) == Polling.OVER;
    }

    /** Whether it can still be withdrawn. */
    public boolean canWithdraw() {
        return project != null && project.isAdmitted() && !edition.counted();
    }

    public FieldErrors errors(Ui ui) {
        FieldErrors errors = FieldErrors.none();
        for (Map.Entry<String, String> one : wrong.entrySet()) {
            errors = errors.and(one.getKey(), ui.t(one.getValue(), ProjectPicture.LONGEST_ALT));
        }
        return errors;
    }

    public List<Field> fields(Ui ui) {
        List<Choice> envelopes = edition.envelopes().stream()
                .map(one -> new Choice(
                        one.id().toString(),
                        one.district() == null ? ui.t("budget.envelope.town") : one.district(),
                        ui.money(one.cents())))
                .toList();
        List<Choice> categories = Arrays.stream(Category.values())
                .map(one -> new Choice(one.name(), ui.t(one.key())))
                .toList();
        return List.of(
                        text(ui, "title", 120).value(form.title()),
                        Field.area("text", ui.t("budget.form.project.text"))
                                .hint(ui.t("budget.form.project.text-hint"))
                                .rows(8)
                                .length(5000)
                                .value(form.text()),
                        Field.select("category", ui.t("budget.form.project.category"), categories)
                                .value(form.category()),
                        Field.radio("envelope", ui.t("budget.form.project.envelope"), envelopes)
                                .value(form.envelope()),
                        text(ui, "cost", 20).unit("€").value(form.cost()),
                        text(ui, "place", 200).value(form.place()).optional(),
                        text(ui, "latitude", 20).value(form.latitude()).optional(),
                        text(ui, "longitude", 20).value(form.longitude()).optional(),
                        text(ui, "group", 40).value(form.group()).optional())
                .stream()
                .map(field -> field.errors(errors(ui)))
                .toList();
    }

    private static Field text(Ui ui, String name, int length) {
        return Field.text(name, ui.t("budget.form.project." + name))
                .hint(ui.t("budget.form.project." + name + "-hint"))
                .length(length);
    }

    /** The file and its description. */
    public List<Field> pictureFields(Ui ui) {
        return List.of(
                Field.of(FieldKind.FILE, "photo", ui.t("budget.form.photo"))
                        .hint(ui.t("budget.form.photo-hint"))
                        .errors(errors(ui)),
                Field.text("alt", ui.t("budget.form.alt"))
                        .hint(ui.t("budget.form.alt-hint"))
                        .length(ProjectPicture.LONGEST_ALT)
                        .value(typed.get("alt"))
                        .errors(errors(ui)));
    }

    /** The address of its picture, if it has one. */
    public Optional<String> picture() {
        return Optional.ofNullable(project).map(ProjectView::pictureSmall).map(file -> "/fichiers/" + file);
    }

    public Field reasonField(Ui ui) {
        return Field.area("reason", ui.t("budget.run.withdraw-reason"))
                .hint(ui.t("budget.run.withdraw-reason-hint"))
                .rows(3)
                .length(LONGEST_REASON)
                .value(typed.get("reason"))
                .errors(errors(ui));
    }

    public Action see(Ui ui) {
        return Action.secondary(ui.t("budget.run.see"), project == null ? edition.path() : project.path());
    }
}
