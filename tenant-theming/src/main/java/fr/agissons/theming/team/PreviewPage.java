package fr.agissons.theming.team;

import fr.agissons.core.access.Role;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.MenuItem;
import fr.agissons.theming.component.Tab;
import java.util.List;
import java.util.stream.Stream;

/**
 * What somebody of a role sees and may do here.
 *
 * @param role the role
 * @param menu the staff's menu as they see it
 * @param allowed what the role opens to them
 * @param forAll how many addresses are open to every member
 */
public record PreviewPage(Role role, List<MenuItem> menu, List<Allowed> allowed, int forAll) {
    /**
     * Something the role may do.
     *
     * @param permission the permission's name, also the key of its words
     * @param addresses method and path of everything it opens
     */
    public record Allowed(String permission, List<String> addresses) {}

    public Head head(Ui ui) {
        return Head.of(ui.t("team.preview.title"))
                .lead(ui.t("team.preview.lead"))
                .crumb(ui.t("administration.menu"), "/administration")
                .crumb(ui.t("team.menu"), TeamNavigation.TEAM)
                .staff();
    }

    public List<Tab> tabs(Ui ui) {
        return Stream.of(Role.values())
                .map(one ->
                        new Tab(ui.t("core.role.state." + one), TeamNavigation.PREVIEW + "?role=" + one, one == role))
                .toList();
    }

    /** A permission in words; its name where nobody wrote any. */
    public String words(Ui ui, Allowed one) {
        return ui.knows(one.permission()) ? ui.t(one.permission()) : one.permission();
    }
}
