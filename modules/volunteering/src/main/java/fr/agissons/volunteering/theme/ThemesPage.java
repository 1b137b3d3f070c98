package fr.agissons.volunteering.theme;

import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action.Weight;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.Table;
import fr.agissons.volunteering.mission.Theme;
import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What missions may be about in a town.
 *
 * @param proposed the themes proposed, in order
 * @param missions how many missions the public sees are about each
 */
public record ThemesPage(List<Theme> proposed, Map<Theme, Long> missions) {
    static final String PATH = "/missions/administration/themes";

    public Head head(Ui ui) {
        return Head.of(ui.t("volunteering.themes.title"))
                .lead(ui.t("volunteering.themes.lead"))
                .crumb(ui.t("administration.menu"), "/administration")
                .staff();
    }

    public List<Theme> archived() {
        return Stream.of(Theme.values())
                .filter(theme -> !proposed.contains(theme))
                .toList();
    }

    public Table proposedTable(Ui ui) {
        Table table = table(ui, "volunteering.themes.proposed");
        for (Theme theme : proposed) {
            row(ui, table, theme, output -> {
                if (!theme.equals(proposed.getFirst())) {
                    button(ui, theme, "monter", "volunteering.themes.up").writeTo(output);
                }
                if (!theme.equals(proposed.getLast())) {
                    button(ui, theme, "descendre", "volunteering.themes.down").writeTo(output);
                }
                if (proposed.size() > 1) {
                    button(ui, theme, "archiver", "volunteering.themes.archive").writeTo(output);
                }
            });
        }
        return table;
    }

    public Table archivedTable(Ui ui) {
        Table table = table(ui, "volunteering.themes.archived");
        for (Theme theme : archived()) {
            row(ui, table, theme, button(ui, theme, "proposer", "volunteering.themes.propose"));
        }
        return table;
    }

    private static Table table(Ui ui, String title) {
        return Table.of(ui.t(title))
                .column(ui.t("volunteering.themes.theme"))
                .number(ui.t("volunteering.themes.missions"))
                .column(ui.t("volunteering.themes.act"));
    }

    private void row(Ui ui, Table table, Theme theme, Content acts) {
        table.row(ui.t(theme.key()), ui.number(missions.getOrDefault(theme, 0L)), acts);
    }

    private static Content button(Ui ui, Theme theme, String verb, String key) {
        return ui.button(PATH + "/" + theme.slug() + "/" + verb, ui.t(key, ui.t(theme.key())), Weight.QUIET);
    }
}
