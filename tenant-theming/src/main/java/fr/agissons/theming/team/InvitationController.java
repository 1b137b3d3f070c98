package fr.agissons.theming.team;

import fr.agissons.core.access.Requires;
import fr.agissons.core.limit.Limited;
import fr.agissons.core.people.CorePermissions;
import fr.agissons.core.people.InviteStaff;
import fr.agissons.core.people.People;
import fr.agissons.core.people.PersonCard;
import fr.agissons.core.people.ReadStaff;
import fr.agissons.core.web.Refusals;
import fr.agissons.theming.Ui;
import fr.agissons.theming.account.Said;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.template.StaticTemplates;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where admins invite people who are no members yet to look after the site with them. */
@Controller
@RequestMapping(TeamNavigation.TEAM + "/invitations")
class InvitationController {
    private final StaticTemplates templates = new StaticTemplates();
    private final ReadStaff read;
    private final People people;
    private final InviteStaff invite;

    InvitationController(ReadStaff read, People people, InviteStaff invite) {
        this.read = read;
        this.people = people;
        this.invite = invite;
    }

    // Each writes to somebody who has not asked for it.
    @Limited(times = 20, per = Limited.Per.HOUR, by = Limited.By.PERSON)
    @Requires(CorePermissions.GRANT_ROLES)
    @PostMapping
    Object send(
            Ui ui,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response) {
        Optional<PersonCard> member = people.findByEmail(email);
        if (member.isPresent()) {
            return "redirect:" + ui.url(TeamNavigation.TEAM + "/" + member.get().id());
        }
        InvitationForm form = new InvitationForm(email, role, reason, FieldErrors.none()).checked(ui);
        if (!form.errors().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return templates.teamList(ui, new TeamPage(read.staff(), read.invited(), "", List.of(), null), form);
        }
        invite.invite(email, form.chosen().orElseThrow(), reason);
        return Said.after(ui, TeamNavigation.TEAM, "equipe-invitee");
    }

    @Requires(CorePermissions.GRANT_ROLES)
    @PostMapping("/retirer")
    String withdraw(Ui ui, @RequestParam(defaultValue = "") String email) {
        if (!invite.withdraw(email)) {
            throw new Refusals.NotFound();
        }
        return Said.after(ui, TeamNavigation.TEAM, "invitation-retiree");
    }
}
