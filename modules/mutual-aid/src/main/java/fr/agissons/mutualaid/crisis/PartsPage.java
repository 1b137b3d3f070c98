package fr.agissons.mutualaid.crisis;

import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Badge;
import fr.agissons.theming.component.Empty;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.Table;
import fr.agissons.theming.component.Tone;
import java.util.List;

/**
 * Who is missing and who is ready, by neighbourhood.
 *
 * @param rows the neighbourhoods, the barest first
 */
public record PartsPage(List<PartLine> rows) {
    static final String PATH = "/entraide/coordination/quartiers";

    public Head head(Ui ui) {
        return Head.of(ui.t("mutualaid.menu.parts"))
                .lead(ui.t("mutualaid.parts.lead"))
                .staff();
    }

    public Table table(Ui ui) {
        Table table = Table.of(ui.t("mutualaid.menu.parts"))
                .column(ui.t("mutualaid.parts.part"))
                .number(ui.t("mutualaid.parts.requests"))
                .number(ui.t("mutualaid.parts.missing"))
                .number(ui.t("mutualaid.parts.helpers"))
                .number(ui.t("mutualaid.parts.free"))
                .column(ui.t("mutualaid.parts.balance"));
        for (PartLine row : rows) {
            table.row(
                    row.part().isEmpty() ? ui.t("mutualaid.parts.unknown") : row.part(),
                    ui.number(row.requests()),
                    ui.number(row.missing()),
                    ui.number(row.helpers()),
                    ui.number(row.free()),
                    ui.badge(balance(ui, row)));
        }
        return table;
    }

    private static Badge balance(Ui ui, PartLine row) {
        if (row.isBare()) {
            return Badge.of(Tone.WARNING, ui.t("mutualaid.parts.bare", row.missing() - row.free()));
        }
        return row.missing() == 0
                ? Badge.of(Tone.NEUTRAL, ui.t("mutualaid.parts.quiet"))
                : Badge.of(Tone.SUCCESS, ui.t("mutualaid.parts.enough"));
    }

    public Empty empty(Ui ui) {
        return new Empty("map-pinned", ui.t("mutualaid.parts.none"), ui.t("mutualaid.parts.none-hint"), null);
    }
}
