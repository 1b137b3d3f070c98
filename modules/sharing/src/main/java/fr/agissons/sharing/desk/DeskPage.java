package fr.agissons.sharing.desk;

import fr.agissons.sharing.loan.LoanState;
import fr.agissons.sharing.loan.LoansPage;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.Table;
import java.util.List;

/**
 * One library as those who look after it open it: what is to be done, and what stands on the shelves.
 *
 * @param library the library
 * @param loans its loans, those that want an answer first, then what must come back
 * @param models its things
 */
public record DeskPage(LibraryView library, List<DeskLoan> loans, List<ModelRow> models) {
    public Head head(Ui ui) {
        Head head = Head.of(library.name()).unlisted();
        if (library.own()) {
            return head.crumb(ui.t("sharing.menu.catalogue"), "/pret");
        }
        return library.organisation() == null
                ? head.crumb(ui.t("sharing.menu.town"), "/pret/mairie")
                : head.crumb(ui.t("sharing.menu.desk"), "/pret/gestion");
    }

    /** The loans with what is next to be done. */
    public Table loansTable(Ui ui) {
        Table table = Table.of(ui.t("sharing.desk.loans"))
                .column(ui.t("sharing.desk.item"))
                .column(ui.t("sharing.desk.person"))
                .column(ui.t("sharing.desk.when"))
                .column(ui.t("sharing.desk.state"));
        for (DeskLoan loan : loans) {
            LoanState state = loan.state(ui.now(), ui.today());
            table.row(
                    ui.action(Action.quiet(loan.name(), loan.path())),
                    LoanDeskPage.name(ui, loan),
                    state.isOut()
                            ? ui.t("sharing.desk.due", ui.date(loan.dueDay()))
                            : ui.dateRange(loan.pickupDay(), loan.dueDay()),
                    ui.badge(LoansPage.badge(ui, state)));
        }
        return table;
    }

    /** The things, with how many are where. */
    public Table modelsTable(Ui ui) {
        Table table = Table.of(ui.t("sharing.desk.models"))
                .column(ui.t("sharing.desk.item"))
                .number(ui.t("sharing.desk.units"))
                .number(ui.t("sharing.unit.available"))
                .number(ui.t("sharing.unit.out"))
                .number(ui.t("sharing.queue.waiting"));
        for (ModelRow model : models) {
            table.row(
                    ui.action(Action.quiet(model.name(), model.path())),
                    ui.number(model.units()),
                    ui.number(model.here()),
                    ui.number(model.out()),
                    ui.number(model.waiting()));
        }
        return table;
    }
}
