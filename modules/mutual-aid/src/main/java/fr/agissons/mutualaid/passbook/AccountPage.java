package fr.agissons.mutualaid.passbook;

import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.Pager;
import fr.agissons.theming.component.Table;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One account as the town reads it.
 *
 * @param row the account
 * @param lines this page of its statement
 * @param more whether older ones follow
 * @param typed what was typed as a reason
 * @param problem message key of what went wrong
 * @param field the field it is about, if any
 */
public record AccountPage(
        BankDeskPage.Row row,
        List<StatementLine> lines,
        boolean more,
        String typed,
        @Nullable String problem,
        @Nullable String field) {
    static final int LONGEST_REASON = 500;

    public Head head(Ui ui) {
        return Head.of(row.named(ui))
                .crumb(ui.t("mutualaid.menu.bank-desk"), BankDeskPage.PATH)
                .staff();
    }

    public String path() {
        return BankDeskPage.PATH + "/" + row.id();
    }

    public UUID id() {
        return row.id();
    }

    public String balance(Ui ui) {
        return Said.time(ui, row.balance());
    }

    public boolean canClose() {
        return !row.closed() && !"TOWN".equals(row.kind());
    }

    public boolean closed() {
        return row.closed();
    }

    /** What closing means for what is left, in words. */
    public String closing(Ui ui) {
        return row.balance() == 0
                ? ui.t("mutualaid.bank.close-empty")
                : ui.t("mutualaid.bank.close-writes-off", Said.time(ui, row.balance()));
    }

    public FieldErrors errors(Ui ui) {
        String key = problem;
        String about = field;
        return key == null || about == null
                ? FieldErrors.none()
                : FieldErrors.none().and(about, ui.t(key));
    }

    /** What went wrong that no field can mend. */
    public @Nullable String trouble(Ui ui) {
        String key = problem;
        return key == null || field != null ? null : ui.t(key);
    }

    public Field reason(Ui ui) {
        return Field.text("reason", ui.t("mutualaid.desk.reason"))
                .hint(ui.t("mutualaid.bank.reason-hint"))
                .length(LONGEST_REASON)
                .value(typed)
                .errors(errors(ui));
    }

    public Table statement(Ui ui) {
        Table table = Table.of(ui.t("mutualaid.bank.statement"))
                .column(ui.t("mutualaid.bank.when"))
                .column(ui.t("mutualaid.bank.what"))
                .number(ui.t("mutualaid.bank.moved"))
                .number(ui.t("mutualaid.bank.left"))
                .column(ui.t("mutualaid.bank.undo"));
        for (StatementLine line : lines) {
            String undo = path() + "/mouvements/" + line.transfer() + "/annuler";
            table.row(
                    ui.when(line.at()),
                    Statements.what(ui, line),
                    Said.time(ui, line.minutes()),
                    Said.time(ui, line.after()),
                    line.isReversible(ui.now())
                            ? ui.button(undo, ui.t("mutualaid.bank.undo"), Action.Weight.QUIET)
                            : line.reversed() ? ui.t("mutualaid.bank.reversed") : "");
        }
        return table;
    }

    public Pager pager() {
        return new Pager(null, more ? path() + "?avant=" + lines.getLast().number() : null, null);
    }
}
