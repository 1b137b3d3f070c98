package fr.agissons.theming.team;

import fr.agissons.core.access.Role;
import fr.agissons.core.people.ReadStaff;
import fr.agissons.core.people.ReadStaff.Invited;
import fr.agissons.core.people.StaffMember;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action;
import fr.agissons.theming.component.Badge;
import fr.agissons.theming.component.Empty;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldKind;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.Table;
import fr.agissons.theming.component.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who looks after the site, and the members found who might.
 *
 * @param staff moderators and admins
 * @param invited those who were invited and have not come yet
 * @param typed what was looked for among the members
 * @param found the members found
 * @param said what has just been done
 */
public record TeamPage(
        List<StaffMember> staff,
        List<Invited> invited,
        String typed,
        List<StaffMember> found,
        @Nullable String said) {
    public Head head(Ui ui) {
        return Head.of(ui.t("team.title"))
                .lead(ui.t("team.lead"))
                .crumb(ui.t("administration.menu"), "/administration")
                .staff();
    }

    public Table table(Ui ui) {
        return table(ui, ui.t("team.title"), staff);
    }

    public Table results(Ui ui) {
        return table(ui, ui.t("team.found"), found);
    }

    private static Table table(Ui ui, String title, List<StaffMember> members) {
        Table table = Table.of(title)
                .column(ui.t("team.name"))
                .column(ui.t("team.email"))
                .column(ui.t("team.role"))
                .column(ui.t("team.change"));
        for (StaffMember one : members) {
            table.row(
                    one.name(),
                    one.email().orElse("–"),
                    ui.badge(badge(ui, one.role())),
                    ui.action(Action.quiet(
                            ui.t("team.change-of", one.name()), TeamNavigation.TEAM + "/" + one.person())));
        }
        return table;
    }

    public static Badge badge(Ui ui, Role role) {
        String word = ui.t("core.role.state." + role);
        return switch (role) {
            case ADMIN -> new Badge(word, Tone.BRAND, "key-round");
            case MODERATOR -> new Badge(word, Tone.INFO, "shield-check");
            case RESIDENT -> new Badge(word, Tone.NEUTRAL, "user");
        };
    }

    public Field field(Ui ui) {
        return Field.of(FieldKind.SEARCH, "q", ui.t("team.search"))
                .hint(ui.t("team.search-hint"))
                .value(typed)
                .icon("search")
                .length(120);
    }

    /** Whether somebody was looked for. */
    public boolean searched() {
        return !typed.isBlank();
    }

    /** Whether there may be more than are shown. */
    public boolean full() {
        return found.size() == ReadStaff.MOST;
    }

    public Empty nobody(Ui ui) {
        return new Empty("user-x", ui.t("team.nobody"), ui.t("team.nobody-hint"), null);
    }

    public Action preview(Ui ui) {
        return Action.quiet(ui.t("team.preview"), TeamNavigation.PREVIEW).icon("eye");
    }
}
