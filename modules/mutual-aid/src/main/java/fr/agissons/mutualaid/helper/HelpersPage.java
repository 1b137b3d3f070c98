package fr.agissons.mutualaid.helper;

import fr.agissons.mutualaid.rule.Level;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action;
import fr.agissons.theming.component.Badge;
import fr.agissons.theming.component.Empty;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.Table;
import fr.agissons.theming.component.Tone;
import java.util.List;

/**
 * The helpers of the town, those who wait to be known first.
 *
 * @param rows the helpers
 */
public record HelpersPage(List<HelperLine> rows) {
    static final String PATH = "/entraide/coordination/aidants";

    public Head head(Ui ui) {
        return Head.of(ui.t("mutualaid.menu.helpers"))
                .lead(ui.t("mutualaid.helpers.lead"))
                .staff();
    }

    public Table table(Ui ui) {
        Table table = Table.of(ui.t("mutualaid.menu.helpers"))
                .column(ui.t("mutualaid.helpers.name"))
                .column(ui.t("mutualaid.helpers.level"))
                .number(ui.t("mutualaid.helpers.offers"))
                .number(ui.t("mutualaid.helpers.helped"));
        for (HelperLine row : rows) {
            table.row(
                    ui.action(Action.quiet(name(ui, row), row.path())),
                    ui.badge(badge(ui, row)),
                    ui.number(row.offers()),
                    ui.number(row.helped()));
        }
        return table;
    }

    static String name(Ui ui, HelperLine row) {
        String name = row.name();
        return name == null ? ui.t("mutualaid.match.gone") : name;
    }

    static Badge badge(Ui ui, HelperLine row) {
        return row.suspended()
                ? Badge.of(Tone.DANGER, ui.t("mutualaid.helpers.suspended"))
                : Badge.of(
                        row.level() == Level.DECLARED ? Tone.NEUTRAL : Tone.SUCCESS,
                        ui.t(row.level().key()));
    }

    public Empty empty(Ui ui) {
        return new Empty("user-check", ui.t("mutualaid.helpers.none"), ui.t("mutualaid.helpers.none-hint"), null);
    }
}
