package fr.agissons.theming.moderation;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.Open;
import fr.agissons.core.access.SignedIn;
import fr.agissons.core.limit.Limited;
import fr.agissons.core.limit.Limited.By;
import fr.agissons.core.limit.Limited.Per;
import fr.agissons.core.moderation.ReportContent;
import fr.agissons.core.moderation.Rule;
import fr.agissons.core.moderation.Target;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.template.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where anybody says that something is wrong, signed in or not. */
@Controller
class ReportController {
    private final StaticTemplates templates = new StaticTemplates();
    private final ReportContent report;

    ReportController(ReportContent report) {
        this.report = report;
    }

    @Open
    @GetMapping(ModerationNavigation.REPORT)
    JteModel ask(Ui ui, @RequestParam("genre") String kind, @RequestParam("objet") UUID subject) {
        Target target = report.find(kind, subject, ui.me().orElse(null));
        return templates.moderationReport(
                ui, new ReportPage(target, new ReportForm(kind, subject, null, null, null), FieldErrors.none()));
    }

    @Limited(times = 20, per = Per.HOUR, by = By.PERSON, name = "report")
    @SignedIn
    @PostMapping(ModerationNavigation.REPORT)
    Object send(
            Ui ui,
            @RequestParam("genre") String kind,
            @RequestParam("objet") UUID subject,
            @ModelAttribute ReportForm form,
            HttpServletResponse response) {
        Me me = Me.current();
        Target target = report.find(kind, subject, me);
        FieldErrors errors = form.errors(ui, false);
        if (!errors.isEmpty()) {
            return again(ui, target, form, errors, response);
        }
        report.report(kind, subject, me, rule(form), form.typedWords());
        return "redirect:" + ui.url(ModerationNavigation.THANKS);
    }

    // Nobody's authority is used here, whoever is signed in: there is no session, and nothing to forge.
    @Limited(times = 10, per = Per.HOUR, by = By.ADDRESS, name = "report-visitor")
    @Open
    @PostMapping(ModerationNavigation.VISITOR)
    Object sendAsVisitor(
            Ui ui,
            @RequestParam("genre") String kind,
            @RequestParam("objet") UUID subject,
            @ModelAttribute ReportForm form,
            HttpServletResponse response) {
        Target target = report.find(kind, subject, null);
        FieldErrors errors = form.errors(ui, true);
        if (!errors.isEmpty()) {
            return again(ui, target, form, errors, response);
        }
        report.report(kind, subject, form.typedEmail(), rule(form), form.typedWords());
        return "redirect:" + ui.url(ModerationNavigation.THANKS);
    }

    @Open
    @GetMapping(ModerationNavigation.THANKS)
    JteModel thanks(Ui ui) {
        return templates.moderationThanks(ui);
    }

    private static Rule rule(ReportForm form) {
        return Rule.of(form.typedRule()).orElse(Rule.OTHER);
    }

    private Object again(Ui ui, Target target, ReportForm form, FieldErrors errors, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return templates.moderationReport(ui, new ReportPage(target, form, errors));
    }
}
