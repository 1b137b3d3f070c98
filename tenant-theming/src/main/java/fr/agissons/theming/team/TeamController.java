package fr.agissons.theming.team;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.Requires;
import fr.agissons.core.access.Role;
import fr.agissons.core.limit.Limited;
import fr.agissons.core.people.CorePermissions;
import fr.agissons.core.people.GrantRoles;
import fr.agissons.core.people.Memberships.Granting;
import fr.agissons.core.people.ReadStaff;
import fr.agissons.core.people.StaffMember;
import fr.agissons.core.web.Refusals;
import fr.agissons.theming.Ui;
import fr.agissons.theming.account.Said;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.template.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where admins see who looks after the site, and give and take roles. */
@Controller
@RequestMapping(TeamNavigation.TEAM)
class TeamController {
    private final StaticTemplates templates = new StaticTemplates();
    private final ReadStaff read;
    private final GrantRoles grant;
    private final RolePreview preview;

    TeamController(ReadStaff read, GrantRoles grant, RolePreview preview) {
        this.read = read;
        this.grant = grant;
        this.preview = preview;
    }

    // A search reads all names of the town.
    @Limited(times = 120, per = Limited.Per.MINUTE, by = Limited.By.PERSON, with = "q")
    @Requires(CorePermissions.GRANT_ROLES)
    @GetMapping
    JteModel list(
            Ui ui,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(name = Said.PARAMETER, required = false) @Nullable String said) {
        var team = new TeamPage(read.staff(), read.invited(), q, read.find(q), Said.of(ui, said));
        return templates.teamList(ui, team, InvitationForm.to(q));
    }

    @Requires(CorePermissions.GRANT_ROLES)
    @GetMapping("/{person}")
    JteModel member(Ui ui, @PathVariable UUID person) {
        StaffMember member = known(person);
        return templates.teamMember(ui, new MemberPage(member, member.role(), "", FieldErrors.none()));
    }

    // Each time, somebody is written to.
    @Limited(times = 60, per = Limited.Per.HOUR, by = Limited.By.PERSON)
    @Requires(CorePermissions.GRANT_ROLES)
    @PostMapping("/{person}")
    Object give(
            Ui ui,
            @PathVariable UUID person,
            @RequestParam(name = "role", defaultValue = "") String chosen,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response) {
        StaffMember member = known(person);
        Optional<Role> wanted = Arrays.stream(Role.values())
                .filter(one -> one.name().equals(chosen))
                .findFirst();
        Role role = wanted.orElse(member.role());
        if (wanted.isEmpty()) {
            var errors = FieldErrors.none().and("role", ui.t("team.error.role"));
            return again(ui, new MemberPage(member, role, reason, errors), response);
        }
        if (!GrantRoles.usable(reason)) {
            var errors = FieldErrors.none().and("reason", ui.t("team.error.reason"));
            return again(ui, new MemberPage(member, role, reason, errors), response);
        }
        if (grant.grant(person, role, reason) == Granting.LAST_ADMIN) {
            var errors = FieldErrors.none().and("role", ui.t("team.error.last-admin"));
            return again(ui, new MemberPage(member, role, reason, errors), response);
        }
        boolean own = Me.current().person().equals(person) && role != Role.ADMIN;
        return own ? "redirect:" + ui.url("/") : Said.after(ui, TeamNavigation.TEAM, "role-donne");
    }

    @Requires(CorePermissions.GRANT_ROLES)
    @GetMapping("/apercu")
    JteModel preview(Ui ui, @RequestParam(defaultValue = "MODERATOR") Role role) {
        return templates.teamPreview(ui, preview.of(ui, role));
    }

    private JteModel again(Ui ui, MemberPage page, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return templates.teamMember(ui, page);
    }

    private StaffMember known(UUID person) {
        return read.find(person).orElseThrow(Refusals.NotFound::new);
    }
}
