package fr.agissons.mutualaid.invitation;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.SignedIn;
import fr.agissons.core.limit.Limited;
import fr.agissons.core.text.PlainText;
import fr.agissons.mutualaid.template.StaticTemplates;
import fr.agissons.theming.Ui;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where both sides of invitations read and answer them. */
@Controller
@RequestMapping("/entraide")
class InvitationController {
    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;
    private final StaticTemplates templates = new StaticTemplates();
    private final ReadInvitations read;
    private final AnswerInvitation answer;

    InvitationController(ReadInvitations read, AnswerInvitation answer) {
        this.read = read;
        this.answer = answer;
    }

    @SignedIn
    @GetMapping("/mes-invitations")
    JteModel mine(Ui ui) {
        return templates.invitationList(ui, read.mine(Me.current().person()));
    }

    @SignedIn
    @GetMapping("/invitations/{organisation}")
    JteModel of(Ui ui, @PathVariable UUID organisation) {
        return templates.invitationList(ui, read.of(Me.current().person(), organisation));
    }

    @SignedIn
    @GetMapping("/mes-invitations/{invitation}")
    JteModel one(
            Ui ui,
            @PathVariable UUID invitation,
            @RequestParam(name = "fait", required = false) @Nullable String done) {
        return page(ui, invitation, "oui".equals(done), "", null, "");
    }

    @SignedIn
    // Each answer is written to somebody.
    @Limited(times = 60, per = Limited.Per.HOUR, by = Limited.By.PERSON)
    @PostMapping("/mes-invitations/{invitation}/accepter")
    Object accept(Ui ui, @PathVariable UUID invitation, HttpServletResponse response) {
        if (answer.accept(Me.current().person(), invitation)) {
            return back(ui, invitation);
        }
        JteModel page = page(ui, invitation, false, "", "mutualaid.invitation.enough", "");
        response.setStatus(CONFLICT);
        return page;
    }

    @SignedIn
    @Limited(times = 60, per = Limited.Per.HOUR, by = Limited.By.PERSON)
    @PostMapping("/mes-invitations/{invitation}/decliner")
    Object decline(
            Ui ui,
            @PathVariable UUID invitation,
            @RequestParam(name = "reason", required = false) @Nullable String typed,
            HttpServletResponse response) {
        String reason = PlainText.lines(typed);
        if (reason.length() > InvitationPage.LONGEST_REASON) {
            return again(ui, invitation, reason, "non", response);
        }
        answer.decline(Me.current().person(), invitation, reason);
        return back(ui, invitation);
    }

    @SignedIn
    @Limited(times = 20, per = Limited.Per.HOUR, by = Limited.By.PERSON)
    @PostMapping("/mes-invitations/{invitation}/signaler")
    Object report(
            Ui ui,
            @PathVariable UUID invitation,
            @RequestParam(name = "reason", required = false) @Nullable String typed,
            HttpServletResponse response) {
        String reason = PlainText.lines(typed);
        if (reason.isEmpty() || reason.length() > InvitationPage.LONGEST_REASON) {
            return again(ui, invitation, reason, "signal", response);
        }
        answer.report(Me.current().person(), invitation, reason);
        return back(ui, invitation);
    }

    @SignedIn
    @PostMapping("/mes-invitations/{invitation}/retirer")
    String withdraw(Ui ui, @PathVariable UUID invitation) {
        answer.withdraw(Me.current().person(), invitation);
        return back(ui, invitation);
    }

    @SignedIn
    @PostMapping("/mes-invitations/{invitation}/terminer")
    String finish(Ui ui, @PathVariable UUID invitation) {
        answer.finish(Me.current().person(), invitation);
        return back(ui, invitation);
    }

    private Object again(Ui ui, UUID invitation, String typed, String form, HttpServletResponse response) {
        JteModel page = page(ui, invitation, false, typed, "mutualaid.invitation.reason-wrong", form);
        response.setStatus(UNPROCESSABLE);
        return page;
    }

    private JteModel page(Ui ui, UUID id, boolean sent, String typed, @Nullable String wrong, String form) {
        return templates.invitationOne(
                ui, new InvitationPage(read.one(Me.current().person(), id), sent, typed, wrong, form));
    }

    private static String back(Ui ui, UUID invitation) {
        return "redirect:" + ui.url("/entraide/mes-invitations/" + invitation);
    }
}
