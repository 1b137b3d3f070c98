package fr.agissons.sharing.desk;

import fr.agissons.sharing.loan.LoansPage;
import fr.agissons.sharing.stock.UnitState;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action;
import fr.agissons.theming.component.Badge;
import fr.agissons.theming.component.Choice;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.Table;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One numbered thing: put on the shelf, to the workshop, or away for good.
 *
 * @param model its model
 * @param unit the thing
 * @param loans who has it, and who comes for it next
 * @param typed what was typed
 * @param faults what is wrong, by field, as message keys
 */
public record UnitPage(
        ModelView model, UnitRow unit, List<DeskLoan> loans, Map<String, String> typed, Map<String, String> faults) {
    public Head head(Ui ui) {
        return Head.of(ui.t("sharing.desk.unit-title", unit.code()))
                .crumb(model.libraryName(), "/pret/gestion/" + model.library())
                .crumb(model.name(), model.path())
                .unlisted()
                .narrow();
    }

    public Badge badge(Ui ui) {
        return ModelPage.badge(ui, unit.state());
    }

    /** Whether somebody has it: then it is dealt with at the counter. */
    public boolean isOut() {
        return unit.state() == UnitState.OUT;
    }

    /** Who has it and who comes next: the way to hand it over or to take it back. */
    public Table table(Ui ui) {
        Table table = Table.of(ui.t("sharing.desk.loans"))
                .column(ui.t("sharing.desk.when"))
                .column(ui.t("sharing.desk.person"))
                .column(ui.t("sharing.desk.state"));
        for (DeskLoan loan : loans) {
            table.row(
                    ui.action(Action.quiet(ui.dateRange(loan.pickupDay(), loan.dueDay()), loan.path())),
                    LoanDeskPage.name(ui, loan),
                    ui.badge(LoansPage.badge(ui, loan.state(ui.now(), ui.today()))));
        }
        return table;
    }

    public FieldErrors errors(Ui ui) {
        FieldErrors errors = FieldErrors.none();
        for (Map.Entry<String, String> fault : faults.entrySet()) {
            errors = errors.and(fault.getKey(), ui.t(fault.getValue()));
        }
        return errors;
    }

    public List<Field> fields(Ui ui) {
        FieldErrors errors = errors(ui);
        return List.of(
                Field.radio(
                                "state",
                                ui.t("sharing.desk.state"),
                                Stream.of(UnitState.values())
                                        .filter(state -> state != UnitState.OUT)
                                        .map(state -> new Choice(state.name(), ui.t(state.key())))
                                        .toList())
                        .value(typed.getOrDefault("state", unit.state().name()))
                        .errors(errors),
                Field.radio("condition", ui.t("sharing.desk.condition"), CounterFields.conditions(ui))
                        .value(typed.getOrDefault("condition", unit.condition().name()))
                        .errors(errors),
                Field.area("reason", ui.t("sharing.desk.reason"))
                        .hint(ui.t("sharing.desk.reason-hint"))
                        .rows(2)
                        .length(500)
                        .value(typed.getOrDefault("reason", unit.reason()))
                        .errors(errors)
                        .optional());
    }
}
