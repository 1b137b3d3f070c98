package fr.agissons.theming.moderation;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.Requires;
import fr.agissons.core.access.SignedIn;
import fr.agissons.core.moderation.Appeals;
import fr.agissons.core.moderation.DecideReports;
import fr.agissons.core.moderation.Decision;
import fr.agissons.core.moderation.ModerationPermissions;
import fr.agissons.core.moderation.ReadModeration;
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

/** What was hidden: taken back or kept by moderators, appealed by those who published it. */
@Controller
class DecisionController {
    private static final int PAGE = 30;

    private final StaticTemplates templates = new StaticTemplates();
    private final ReadModeration read;
    private final DecideReports decide;
    private final Appeals appeals;

    DecisionController(ReadModeration read, DecideReports decide, Appeals appeals) {
        this.read = read;
        this.decide = decide;
        this.appeals = appeals;
    }

    @Requires(ModerationPermissions.MODERATE)
    @GetMapping(ModerationNavigation.DECISIONS)
    JteModel list(
            Ui ui,
            @RequestParam(name = "recours", defaultValue = "") String appealed,
            @RequestParam(name = "apres", required = false) @Nullable UUID after) {
        var decisions = read.decisions("oui".equals(appealed), after, PAGE + 1);
        boolean more = decisions.size() > PAGE;
        return templates.moderationDecisions(
                ui,
                new DecisionsPage(
                        more ? decisions.subList(0, PAGE) : decisions, "oui".equals(appealed), more, after == null));
    }

    @Requires(ModerationPermissions.MODERATE)
    @GetMapping(ModerationNavigation.DECISIONS + "/{decision}")
    JteModel one(
            Ui ui,
            @PathVariable UUID decision,
            @RequestParam(name = Said.PARAMETER, required = false) @Nullable String said) {
        return staff(ui, read.decision(decision), DecisionForm.blank(), FieldErrors.none(), Said.of(ui, said));
    }

    @Requires(ModerationPermissions.MODERATE)
    @PostMapping(ModerationNavigation.DECISIONS + "/{decision}/retablir")
    Object restore(
            Ui ui,
            @PathVariable UUID decision,
            @RequestParam(name = "words", defaultValue = "") String words,
            HttpServletResponse response) {
        Decision found = read.decision(decision);
        DecisionForm form = new DecisionForm(DecisionPage.RESTORE, null, words);
        FieldErrors errors = form.errors(ui, false);
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return staff(ui, found, form, errors, null);
        }
        decide.restore(Me.current(), found, form.typedWords());
        return Said.after(ui, ModerationNavigation.DECISIONS + "/" + decision, "contenu-retabli");
    }

    @Requires(ModerationPermissions.MODERATE)
    @PostMapping(ModerationNavigation.DECISIONS + "/{decision}/recours")
    Object answer(
            Ui ui,
            @PathVariable UUID decision,
            @RequestParam(name = "rule", defaultValue = "") String verdict,
            @RequestParam(name = "words", defaultValue = "") String words,
            HttpServletResponse response) {
        Decision found = read.decision(decision);
        DecisionForm form = new DecisionForm(DecisionPage.ANSWER, verdict, words);
        FieldErrors errors = form.errors(ui, false);
        if (!"grant".equals(verdict) && !"refuse".equals(verdict)) {
            errors = errors.and(DecisionPage.ANSWER + ".rule", ui.t("moderation.appeal.error"));
        }
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return staff(ui, found, form, errors, null);
        }
        appeals.answer(Me.current(), found, "grant".equals(verdict), form.typedWords());
        return Said.after(ui, ModerationNavigation.DECISIONS + "/" + decision, "recours-repondu");
    }

    @SignedIn
    @GetMapping(ModerationNavigation.MINE + "{decision}")
    JteModel mine(
            Ui ui,
            @PathVariable UUID decision,
            @RequestParam(name = Said.PARAMETER, required = false) @Nullable String said) {
        Decision found = read.mine(decision, Me.current());
        return templates.moderationDecision(
                ui, new DecisionPage(found, true, false, DecisionForm.blank(), FieldErrors.none(), Said.of(ui, said)));
    }

    @SignedIn
    @PostMapping(ModerationNavigation.MINE + "{decision}")
    Object appeal(
            Ui ui,
            @PathVariable UUID decision,
            @RequestParam(name = "words", defaultValue = "") String words,
            HttpServletResponse response) {
        Decision found = read.mine(decision, Me.current());
        DecisionForm form = new DecisionForm(DecisionPage.APPEAL, null, words);
        FieldErrors errors = form.errors(ui, false, DecisionPage.LONGEST_APPEAL);
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return templates.moderationDecision(ui, new DecisionPage(found, true, false, form, errors, null));
        }
        appeals.appeal(Me.current(), decision, form.typedWords());
        return Said.after(ui, ModerationNavigation.MINE + decision, "recours-envoye");
    }

    private JteModel staff(Ui ui, Decision decision, DecisionForm form, FieldErrors errors, @Nullable String said) {
        boolean mayAnswer = appeals.mayAnswer(Me.current(), decision);
        return templates.moderationDecision(ui, new DecisionPage(decision, false, mayAnswer, form, errors, said));
    }
}
