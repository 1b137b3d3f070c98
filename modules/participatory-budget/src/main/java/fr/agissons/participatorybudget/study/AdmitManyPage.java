package fr.agissons.participatorybudget.study;

import fr.agissons.core.read.Filters;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action;
import fr.agissons.theming.component.Empty;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.Table;
import java.util.List;

/**
 * The last look before many ideas become projects.
 *
 * @param filters what the list was asked for
 * @param ready those that would become projects
 * @param apart those that wait, because nobody knows from which envelope they would be paid
 */
public record AdmitManyPage(Filters filters, EditionView edition, List<Candidate> ready, List<Candidate> apart) {
    static final String PATH = StudyPath.LIST + "/admettre";

    public Head head(Ui ui) {
        return Head.of(ui.t("budget.study.admit-many"))
                .lead(edition.title())
                .crumb(ui.t("budget.menu.study"), StudyPath.LIST)
                .staff();
    }

    public String path() {
        return filters.at(PATH).address();
    }

    public String back() {
        return filters.address();
    }

    public Table table(Ui ui) {
        Table table = Table.of(ui.t("budget.study.admit-many"))
                .column(ui.t("budget.study.idea"))
                .column(ui.t("budget.study.admit-envelope"))
                .number(ui.t("budget.study.form.cost"));
        for (Candidate one : ready) {
            String district = one.district();
            table.row(
                    ui.action(Action.quiet(one.title(), one.path())),
                    district == null ? ui.t("budget.idea.whole-town") : district,
                    ui.money(one.cents()));
        }
        return table;
    }

    public List<Action> waiting() {
        return apart.stream().map(one -> Action.quiet(one.title(), one.path())).toList();
    }

    public Empty empty(Ui ui) {
        return new Empty(
                "list-checks",
                ui.t("budget.study.admit-many-none"),
                ui.t("budget.study.admit-many-none-hint"),
                Action.secondary(ui.t("budget.study.admit-many-back"), back()));
    }
}
