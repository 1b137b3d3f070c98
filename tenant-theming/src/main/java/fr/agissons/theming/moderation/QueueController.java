package fr.agissons.theming.moderation;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.Requires;
import fr.agissons.core.moderation.DecideReports;
import fr.agissons.core.moderation.ModerationPermissions;
import fr.agissons.core.moderation.ReadModeration;
import fr.agissons.core.moderation.Report;
import fr.agissons.core.moderation.Rule;
import fr.agissons.theming.Ui;
import fr.agissons.theming.account.Said;
import fr.agissons.theming.component.FieldErrors;
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
import org.springframework.web.bind.annotation.RequestParam;

/** Where moderators answer reports. */
@Controller
class QueueController {
    private static final int PAGE = 30;

    private final StaticTemplates templates = new StaticTemplates();
    private final ReadModeration read;
    private final DecideReports decide;

    QueueController(ReadModeration read, DecideReports decide) {
        this.read = read;
        this.decide = decide;
    }

    @Requires(ModerationPermissions.MODERATE)
    @GetMapping(ModerationNavigation.QUEUE)
    JteModel queue(
            Ui ui,
            @RequestParam(name = "etat", defaultValue = "") String state,
            @RequestParam(name = "genre", defaultValue = "") String kind,
            @RequestParam(name = "apres", required = false) @Nullable UUID after,
            @RequestParam(name = Said.PARAMETER, required = false) @Nullable String said) {
        boolean open = !"traites".equals(state);
        var queue = read.queue(open, kind, after, PAGE + 1);
        boolean more = queue.reports().size() > PAGE;
        var shown = new ReadModeration.Queue(
                more ? queue.reports().subList(0, PAGE) : queue.reports(), queue.kinds(), queue.appeals());
        return templates.moderationQueue(ui, new QueuePage(shown, open, kind, more, after == null, Said.of(ui, said)));
    }

    @Requires(ModerationPermissions.MODERATE)
    @GetMapping(ModerationNavigation.QUEUE + "/{report}")
    JteModel one(Ui ui, @PathVariable UUID report) {
        return page(ui, read.report(report), DecisionForm.blank(), FieldErrors.none());
    }

    @Requires(ModerationPermissions.MODERATE)
    @PostMapping(ModerationNavigation.QUEUE + "/{report}/classer")
    Object dismiss(
            Ui ui,
            @PathVariable UUID report,
            @RequestParam(name = "words", defaultValue = "") String words,
            HttpServletResponse response) {
        Report found = read.report(report);
        DecisionForm form = new DecisionForm(CasePage.DISMISS, null, words);
        FieldErrors errors = form.errors(ui, false);
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(ui, found, form, errors);
        }
        decide.dismiss(Me.current(), found, form.typedWords());
        return Said.after(ui, ModerationNavigation.QUEUE, "signalement-classe");
    }

    @Requires(ModerationPermissions.MODERATE)
    @PostMapping(ModerationNavigation.QUEUE + "/{report}/masquer")
    Object hide(
            Ui ui,
            @PathVariable UUID report,
            @RequestParam(name = "rule", defaultValue = "") String rule,
            @RequestParam(name = "words", defaultValue = "") String words,
            HttpServletResponse response) {
        Report found = read.report(report);
        DecisionForm form = new DecisionForm(CasePage.HIDE, rule, words);
        FieldErrors errors = form.errors(ui, true);
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(ui, found, form, errors);
        }
        decide.hide(Me.current(), found, Rule.of(rule).orElse(Rule.OTHER), form.typedWords());
        return Said.after(ui, ModerationNavigation.QUEUE, "contenu-masque");
    }

    private JteModel page(Ui ui, Report report, DecisionForm form, FieldErrors errors) {
        return templates.moderationCase(ui, new CasePage(report, read.alike(report), form, errors));
    }
}
