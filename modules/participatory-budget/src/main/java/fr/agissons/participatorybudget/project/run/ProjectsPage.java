package fr.agissons.participatorybudget.project.run;

import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.project.ProjectView;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action;
import fr.agissons.theming.component.Empty;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.Table;
import fr.agissons.theming.component.Tone;
import java.util.List;

/** An edition's projects, for those who run it. */
public record ProjectsPage(EditionView edition, List<ProjectView> projects) {
    public Head head(Ui ui) {
        return Head.of(ui.t("budget.run.projects"))
                .lead(ui.t("budget.run.projects.lead"))
                .crumb(ui.t("budget.run.title"), EditionView.ADMINISTRATION)
                .crumb(edition.title(), edition.adminPath())
                .staff();
    }

    public Table table(Ui ui) {
        Table table = Table.of(ui.t("budget.run.projects"))
                .number(ui.t("budget.run.projects.number"))
                .column(ui.t("budget.run.projects.name"))
                .column(ui.t("budget.run.projects.envelope"))
                .number(ui.t("budget.run.projects.price"))
                .column(ui.t("budget.run.projects.state"));
        for (ProjectView project : projects) {
            String district = project.district();
            table.row(
                    ui.number(project.number()),
                    ui.action(Action.quiet(project.title(), path(project))),
                    district == null ? ui.t("budget.envelope.town") : district,
                    ui.money(project.cents()),
                    project.isAdmitted()
                            ? ui.badge(Tone.SUCCESS, ui.t("budget.project.admitted-badge"))
                            : ui.badge(Tone.NEUTRAL, ui.t("budget.project.withdrawn-badge")));
        }
        return table;
    }

    /** Where those who run the budget write that project. */
    static String path(ProjectView project) {
        return EditionView.ADMINISTRATION + "/projets/" + project.id();
    }

    public Action admit(Ui ui) {
        return Action.primary(ui.t("budget.run.projects.new"), edition.adminPath() + "/projets/nouveau");
    }

    /** Whether one can still be admitted. */
    public boolean canAdmit() {
        return !edition.isFrozen() && !edition.envelopes().isEmpty();
    }

    public Empty empty(Ui ui) {
        return edition.envelopes().isEmpty()
                ? new Empty(
                        "wallet",
                        ui.t("budget.run.projects.no-envelope"),
                        ui.t("budget.run.projects.no-envelope-hint"),
                        Action.primary(ui.t("budget.run.envelopes"), edition.adminPath() + "/enveloppes"))
                : new Empty(
                        "lightbulb",
                        ui.t("budget.run.projects.none"),
                        ui.t("budget.run.projects.none-hint"),
                        canAdmit() ? admit(ui) : null);
    }
}
