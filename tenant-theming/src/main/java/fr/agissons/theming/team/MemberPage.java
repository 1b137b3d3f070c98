package fr.agissons.theming.team;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.Role;
import fr.agissons.core.people.GrantRoles;
import fr.agissons.core.people.StaffMember;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action;
import fr.agissons.theming.component.Choice;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.Person;
import java.util.List;

/**
 * One member and the role they have or may get.
 *
 * @param member who
 * @param role the role chosen
 * @param reason what was typed
 * @param errors what is wrong with it
 */
public record MemberPage(StaffMember member, Role role, String reason, FieldErrors errors) {
    public Head head(Ui ui) {
        return Head.of(ui.t("team.member", member.name()))
                .crumb(ui.t("administration.menu"), "/administration")
                .crumb(ui.t("team.menu"), TeamNavigation.TEAM)
                .staff();
    }

    public Person person(Ui ui) {
        String line = ui.t("core.role.state." + member.role());
        return new Person(
                member.name(),
                null,
                member.email().map(email -> email + " · " + line).orElse(line));
    }

    public String path() {
        return TeamNavigation.TEAM + "/" + member.person();
    }

    /** Whether somebody is about to change what they are themselves. */
    public boolean own() {
        return Me.current().person().equals(member.person());
    }

    public Field choice(Ui ui) {
        return role(ui, "role", List.of(Role.values())).value(role.name()).errors(errors);
    }

    static Field role(Ui ui, String name, List<Role> roles) {
        List<Choice> choices = roles.stream()
                .map(one -> new Choice(one.name(), ui.t("core.role.state." + one), ui.t("team.role." + one + ".hint")))
                .toList();
        return Field.radio(name, ui.t("team.role"), choices);
    }

    public Field why(Ui ui) {
        return why(ui, reason).errors(errors);
    }

    static Field why(Ui ui, String typed) {
        return Field.area("reason", ui.t("team.reason"))
                .hint(ui.t("team.reason-hint"))
                .rows(2)
                .length(GrantRoles.LONGEST_REASON)
                .value(typed);
    }

    public Action preview(Ui ui) {
        return Action.quiet(ui.t("team.preview"), TeamNavigation.PREVIEW).icon("eye");
    }
}
