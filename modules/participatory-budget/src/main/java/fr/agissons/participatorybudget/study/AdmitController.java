package fr.agissons.participatorybudget.study;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.Requires;
import fr.agissons.core.text.PlainText;
import fr.agissons.core.web.Refusals;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Editions;
import fr.agissons.participatorybudget.idea.IdeaRule;
import fr.agissons.participatorybudget.idea.LimitSupports;
import fr.agissons.participatorybudget.rule.BudgetPermissions;
import fr.agissons.participatorybudget.template.StaticTemplates;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.FieldErrors;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where ideas become projects, two ideas become one, and supports find their limit. */
@Controller
@RequestMapping(StudyPath.LIST)
class AdmitController {
    private static final int UNPROCESSABLE = 422;
    private final StaticTemplates templates = new StaticTemplates();
    private final ReadStudies read;
    private final AdmitIdeas admit;
    private final LimitSupports limits;
    private final Editions editions;

    AdmitController(ReadStudies read, AdmitIdeas admit, LimitSupports limits, Editions editions) {
        this.read = read;
        this.admit = admit;
        this.limits = limits;
        this.editions = editions;
    }

    @Requires(BudgetPermissions.RUN)
    @PostMapping("/{idea}/admettre")
    String admit(Ui ui, @PathVariable UUID idea, @RequestParam(defaultValue = "") String envelope) {
        String path =
                read.one(Me.current(), idea, null, Map.of(), null).dossier().path();
        admit.admit(idea, ReadStudies.id(envelope).orElseThrow(Refusals.NotFound::new));
        return StudyController.back(ui, path, "admise");
    }

    @Requires(BudgetPermissions.STUDY)
    @PostMapping("/{idea}/reunir")
    Object merge(
            Ui ui,
            @PathVariable UUID idea,
            @RequestParam(defaultValue = "") String into,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String sure,
            HttpServletResponse response) {
        DossierPage known = read.one(Me.current(), idea, null, Map.of("address", "budget.study.merge-wrong"), null);
        Optional<Dossier> other = named(address).or(() -> ReadStudies.id(into)).flatMap(id -> mergeable(known, id));
        if (other.isEmpty()) {
            response.setStatus(UNPROCESSABLE);
            return templates.studyDossier(ui, known);
        }
        if (!sure.equals("oui")) {
            return templates.studyMerge(ui, new MergePage(known.dossier(), other.get()));
        }
        admit.merge(idea, other.get().id());
        return StudyController.back(ui, other.get().path(), "reunie");
    }

    private Optional<Dossier> mergeable(DossierPage known, UUID other) {
        try {
            Dossier there = read.one(Me.current(), other, null, Map.of(), null).dossier();
            return Optional.of(there)
                    .filter(one -> !one.hidden()
                            && !one.id().equals(known.dossier().id())
                            && one.edition().equals(known.edition().id()));
        } catch (Refusals.NotFound nowhere) {
            return Optional.empty();
        }
    }

    /** The idea an address leads to: the whole of it, or its end. */
    private static Optional<UUID> named(String address) {
        String typed = PlainText.line(address);
        int at = typed.lastIndexOf(IdeaRule.PATH + "/");
        String end = at < 0 ? typed : typed.substring(at + IdeaRule.PATH.length() + 1);
        int stop = end.indexOf('?');
        return ReadStudies.id(stop < 0 ? end : end.substring(0, stop));
    }

    @Requires(BudgetPermissions.RUN)
    @PostMapping("/soutiens")
    Object limit(
            Ui ui,
            @RequestParam(defaultValue = "") String edition,
            @RequestParam(defaultValue = "") String most,
            HttpServletResponse response) {
        EditionView known = ReadStudies.id(edition).flatMap(editions::shown).orElseThrow(Refusals.NotFound::new);
        String typed = PlainText.line(most);
        boolean number = typed.matches("[1-9][0-9]{0,3}") && Integer.parseInt(typed) <= 1000;
        if (!typed.isEmpty() && !number) {
            response.setStatus(UNPROCESSABLE);
            FieldErrors errors = FieldErrors.none().and("most", ui.t("budget.study.limit-wrong"));
            return templates.studyList(
                    ui, read.list(Me.current(), Map.of(StudyListPage.EDITION, known.slug()), typed, errors, null));
        }
        if (!limits.limit(known.id(), typed.isEmpty() ? null : Integer.valueOf(typed))) {
            throw new Refusals.Conflict("budget.study.limit-stays");
        }
        return "redirect:" + ui.url(StudyPath.LIST + "?edition=" + known.slug() + "&fait=limite");
    }
}
