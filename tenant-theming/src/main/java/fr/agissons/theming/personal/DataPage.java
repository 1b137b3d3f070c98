package fr.agissons.theming.personal;

import fr.agissons.core.personal.Holding;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.Table;
import java.util.List;

/**
 * What the site holds on a person.
 *
 * @param holdings all of it, by sort
 */
public record DataPage(List<Holding> holdings) {
    public Head head(Ui ui) {
        return Head.of(ui.t("personal.data.title"))
                .lead(ui.t("personal.data.lead"))
                .crumb(ui.t("account.hub.menu"), PersonalNavigation.HUB)
                .unlisted();
    }

    /** Those of which there is something, with how many and what becomes of them. */
    public Table table(Ui ui) {
        Table table = Table.of(ui.t("personal.data.title"))
                .column(ui.t("personal.data.what"))
                .number(ui.t("personal.data.many"))
                .column(ui.t("personal.data.fate"));
        present()
                .forEach(holding -> table.row(
                        ui.t(holding.key()), ui.number(holding.rows().size()), ui.t(holding.key() + ".fate")));
        return table;
    }

    List<Holding> present() {
        return holdings.stream().filter(holding -> !holding.rows().isEmpty()).toList();
    }

    public Action file(Ui ui) {
        return Action.primary(ui.t("personal.data.file"), PersonalNavigation.FILE)
                .icon("download");
    }

    public Action leave(Ui ui) {
        return Action.quiet(ui.t("personal.leave.title", ui.siteName()), PersonalNavigation.LEAVE);
    }

    public Action profile(Ui ui) {
        return Action.secondary(ui.t("personal.data.correct"), "/moi/profil");
    }
}
