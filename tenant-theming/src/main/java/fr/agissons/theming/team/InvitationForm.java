package fr.agissons.theming.team;

import fr.agissons.core.access.Role;
import fr.agissons.core.people.GrantRoles;
import fr.agissons.core.people.InviteStaff;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.FieldKind;
import java.util.List;
import java.util.Optional;

/**
 * The invitation of somebody who is no member yet, as typed.
 *
 * @param email their address
 * @param role the role they are to have
 * @param reason why
 * @param errors what is wrong with it
 */
public record InvitationForm(String email, String role, String reason, FieldErrors errors) {
    private static final List<Role> ROLES = List.of(Role.MODERATOR, Role.ADMIN);

    /** A blank one, for whoever was just looked for in vain. */
    static InvitationForm to(String typed) {
        return new InvitationForm(
                InviteStaff.addressable(typed) ? typed.strip() : "", Role.MODERATOR.name(), "", FieldErrors.none());
    }

    Optional<Role> chosen() {
        return ROLES.stream().filter(one -> one.name().equals(role)).findFirst();
    }

    InvitationForm checked(Ui ui) {
        FieldErrors found = FieldErrors.none();
        if (!InviteStaff.addressable(email)) {
            found = found.and("email", ui.t("team.error.email"));
        }
        if (chosen().isEmpty()) {
            found = found.and("role", ui.t("team.error.role"));
        }
        if (!GrantRoles.usable(reason)) {
            found = found.and("reason", ui.t("team.error.reason"));
        }
        return new InvitationForm(email, role, reason, found);
    }

    public List<Field> fields(Ui ui) {
        return List.of(
                Field.of(FieldKind.EMAIL, "email", ui.t("team.email"))
                        .hint(ui.t("team.email-hint"))
                        .length(254)
                        .value(email)
                        .errors(errors),
                MemberPage.role(ui, "role", ROLES).value(role).errors(errors),
                MemberPage.why(ui, reason).errors(errors));
    }
}
