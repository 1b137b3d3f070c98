package fr.agissons.theming.organisation;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.SignedIn;
import fr.agissons.core.limit.Limited;
import fr.agissons.core.people.organisation.MemberChange;
import fr.agissons.core.people.organisation.MemberRole;
import fr.agissons.core.people.organisation.Saving;
import fr.agissons.core.people.organisation.StaffOrganisation;
import fr.agissons.theming.Ui;
import fr.agissons.theming.account.Said;
import fr.agissons.theming.template.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where owners decide who acts for their organisation, and where the invited answer. */
@Controller
@RequestMapping("/organisations/{slug}")
class MembersController {
    private final StaticTemplates templates = new StaticTemplates();
    private final ReadOrganisations read;
    private final StaffOrganisation staff;

    MembersController(ReadOrganisations read, StaffOrganisation staff) {
        this.read = read;
        this.staff = staff;
    }

    @SignedIn
    @GetMapping("/membres")
    JteModel list(
            Ui ui,
            @PathVariable String slug,
            @RequestParam(name = Said.PARAMETER, required = false) @Nullable String said) {
        var invitation = MembersPage.Invitation.blank(Said.of(ui, said));
        return templates.organisationMembers(ui, read.members(slug, Me.current()), invitation);
    }

    @SignedIn
    // A board is a dozen people; each invitation writes to somebody, and whom it reaches must not be found by trying.
    @Limited(times = 30, per = Limited.Per.HOUR, by = Limited.By.PERSON)
    @PostMapping("/membres")
    Object invite(
            Ui ui,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "MEMBER") MemberRole role,
            HttpServletResponse response) {
        var me = Me.current();
        var page = read.members(slug, me);
        return switch (staff.invite(page.organisation().id(), email, role, me.person())) {
            case Saving.Saved saved -> Said.after(ui, page.path(), "invitation");
            case Saving.Refused refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                var errors = OrganisationFormController.errors(ui, refused.errors());
                yield templates.organisationMembers(ui, page, new MembersPage.Invitation(email, role, errors, null));
            }
        };
    }

    @SignedIn
    @PostMapping("/membres/{person}/role")
    String promote(Ui ui, @PathVariable String slug, @PathVariable UUID person, @RequestParam MemberRole role) {
        var page = read.members(slug, Me.current());
        var change = staff.promote(
                page.organisation().id(), person, role, Me.current().person());
        return after(ui, page.path(), change, "role");
    }

    @SignedIn
    @PostMapping("/membres/{person}/retirer")
    String remove(Ui ui, @PathVariable String slug, @PathVariable UUID person) {
        var page = read.members(slug, Me.current());
        var change = staff.remove(page.organisation().id(), person, Me.current().person());
        return after(ui, page.path(), change, "membre-retire");
    }

    @SignedIn
    @PostMapping("/quitter")
    String leave(Ui ui, @PathVariable String slug) {
        var view = read.mine(slug, Me.current(), belonging -> true);
        var change = staff.leave(view.id(), Me.current().person());
        return change == MemberChange.DONE ? "redirect:" + ui.url("/moi") : Said.after(ui, view.path(), "dernier");
    }

    @SignedIn
    @GetMapping("/invitation")
    JteModel invitation(Ui ui, @PathVariable String slug) {
        return templates.organisationInvitation(ui, read.mine(slug, Me.current(), belonging -> !belonging.joined()));
    }

    @SignedIn
    @PostMapping("/invitation")
    String accept(Ui ui, @PathVariable String slug) {
        var view = read.mine(slug, Me.current(), belonging -> !belonging.joined());
        staff.accept(view.id(), Me.current().person());
        return Said.after(ui, view.path(), "bienvenue");
    }

    private static String after(Ui ui, String path, MemberChange change, String done) {
        return Said.after(ui, path, change == MemberChange.DONE ? done : "dernier");
    }
}
