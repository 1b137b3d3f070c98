package fr.agissons.mutualaid.passbook;

import fr.agissons.theming.Ui;
import java.util.Locale;

/** What a line of a statement says, the same on every page and in the file. */
final class Statements {
    private Statements() {}

    static String what(Ui ui, StatementLine line) {
        String other = line.other();
        String name = other == null ? ui.t("mutualaid.bank.town") : other;
        String kind = line.kind().toLowerCase(Locale.ROOT).replace('_', '-');
        String said = ui.t("mutualaid.bank.kind." + kind, name);
        return line.words().isEmpty() ? said : ui.t("mutualaid.bank.said", said, line.words());
    }
}
