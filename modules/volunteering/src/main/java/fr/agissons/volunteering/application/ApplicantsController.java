package fr.agissons.volunteering.application;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.SignedIn;
import fr.agissons.theming.Ui;
import fr.agissons.theming.speech.Messages;
import fr.agissons.volunteering.application.ReadApplicants.Trouble;
import fr.agissons.volunteering.template.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where an association reads who signed up, and answers them. */
@Controller
@RequestMapping("/missions/gestion")
class ApplicantsController {
    private static final int UNPROCESSABLE = 422;
    private final StaticTemplates templates = new StaticTemplates();
    private final ReadApplicants read;
    private final AcceptApplication accept;
    private final DeclineApplication decline;
    private final Messages messages;

    ApplicantsController(ReadApplicants read, AcceptApplication accept, DeclineApplication decline, Messages messages) {
        this.read = read;
        this.accept = accept;
        this.decline = decline;
        this.messages = messages;
    }

    @SignedIn
    @GetMapping("/{mission}/candidatures")
    JteModel list(Ui ui, @PathVariable UUID mission) {
        return templates.applicationApplicants(ui, read.page(Me.current().person(), mission, null));
    }

    @SignedIn
    @PostMapping("/candidatures/{application}/accepter")
    Object accept(Ui ui, @PathVariable UUID application, HttpServletResponse response) {
        return accept.accept(Me.current().person(), application) == AcceptApplication.Yes.DONE
                ? back(application)
                : again(ui, application, "volunteering.applicants.engaged", response);
    }

    @SignedIn
    @GetMapping("/candidatures/{application}/refuser")
    JteModel ask(Ui ui, @PathVariable UUID application) {
        return templates.applicationDecline(
                ui, read.decline(Me.current().person(), application, DeclineForm.empty(), false));
    }

    @SignedIn
    @PostMapping("/candidatures/{application}/refuser")
    Object decline(
            Ui ui, @PathVariable UUID application, @ModelAttribute DeclineForm form, HttpServletResponse response) {
        Optional<DeclineReason> reason = form.coded();
        if (reason.isEmpty()
                || reason.get() == DeclineReason.OTHER && form.words().isEmpty()) {
            JteModel page =
                    templates.applicationDecline(ui, read.decline(Me.current().person(), application, form, true));
            response.setStatus(UNPROCESSABLE);
            return page;
        }
        decline.decline(
                Me.current().person(),
                application,
                reason.get(),
                form.words(),
                form.said(reason.get(), messages),
                form.mayReturn());
        return back(application);
    }

    private Object again(Ui ui, UUID application, String messageKey, HttpServletResponse response) {
        UUID mission = read.missionOf(application);
        JteModel page = templates.applicationApplicants(
                ui, read.page(Me.current().person(), mission, new Trouble(application, messageKey)));
        response.setStatus(UNPROCESSABLE);
        return page;
    }

    private String back(UUID application) {
        return "redirect:/missions/gestion/" + read.missionOf(application) + "/candidatures";
    }
}
