package fr.agissons.volunteering.application;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.SignedIn;
import fr.agissons.core.limit.Limited;
import fr.agissons.theming.Ui;
import fr.agissons.volunteering.application.SignUpAnswer.Outcome;
import fr.agissons.volunteering.template.StaticTemplates;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing up for a slot: the form, a second look, and the place. */
@Controller
@RequestMapping("/missions/{mission}/inscription")
class SignUpController {
    private static final int UNPROCESSABLE = 422;
    private final StaticTemplates templates = new StaticTemplates();
    private final SignUps signUps;

    SignUpController(SignUps signUps) {
        this.signUps = signUps;
    }

    @SignedIn
    @GetMapping
    Object form(Ui ui, @PathVariable UUID mission, @RequestParam("creneau") UUID slot) {
        SignUpTerms terms = signUps.terms(Me.current().person(), mission, slot);
        UUID already = terms.already();
        return already != null
                ? "redirect:" + mine(already)
                : templates.applicationSignUp(ui, new SignUpPage(terms, SignUpForm.empty(slot), null));
    }

    @SignedIn
    // A keen volunteer takes a dozen dates in one evening, two or three steps each; the association is written to each
    // time.
    @Limited(times = 60, per = Limited.Per.HOUR, by = Limited.By.PERSON)
    @PostMapping
    Object send(Ui ui, @PathVariable UUID mission, @ModelAttribute SignUpForm form, HttpServletResponse response) {
        UUID me = Me.current().person();
        if (form.confirms()) {
            SignUpAnswer answer = signUps.signUp(me, form.signUp(mission));
            Optional<UUID> application = answer.found();
            return application.isPresent()
                    ? "redirect:" + mine(application.get()) + "?fait=inscription"
                    : again(ui, mission, form, answer.outcome(), response);
        }
        if (form.corrects()) {
            return templates.applicationSignUp(ui, new SignUpPage(signUps.terms(me, mission, form.slot()), form, null));
        }
        Optional<Outcome> fault = signUps.fault(me, form.signUp(mission));
        return fault.isPresent()
                ? again(ui, mission, form, fault.get(), response)
                : templates.applicationReview(ui, new SignUpPage(signUps.terms(me, mission, form.slot()), form, null));
    }

    private Object again(Ui ui, UUID mission, SignUpForm form, Outcome problem, HttpServletResponse response) {
        response.setStatus(UNPROCESSABLE);
        SignUpTerms terms = signUps.terms(Me.current().person(), mission, form.slot());
        return templates.applicationSignUp(ui, new SignUpPage(terms, form, problem));
    }

    private static String mine(UUID application) {
        return "/missions/mes-participations/" + application;
    }
}
