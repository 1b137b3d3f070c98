package fr.agissons.participatorybudget.study;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.Requires;
import fr.agissons.core.web.Refusals;
import fr.agissons.participatorybudget.rule.BudgetPermissions;
import fr.agissons.participatorybudget.template.StaticTemplates;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.FieldErrors;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The desk of the services: which ideas wait, who studies one, what they find. */
@Controller
@RequestMapping(StudyPath.LIST)
class StudyController {
    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;
    static final Map<String, String> SAID = Map.of(
            "enregistree", "budget.study.said.saved",
            "publiee", "budget.study.said.published",
            "confiee", "budget.study.said.assigned",
            "admise", "budget.study.said.admitted",
            "admises", "budget.study.said.admitted-many",
            "admises-moins", "budget.study.said.admitted-fewer",
            "reunie", "budget.study.said.merged",
            "limite", "budget.study.said.limit");

    private final StaticTemplates templates = new StaticTemplates();
    private final ReadStudies read;
    private final StudyIdeas study;

    StudyController(ReadStudies read, StudyIdeas study) {
        this.read = read;
        this.study = study;
    }

    @Requires(BudgetPermissions.STUDY)
    @GetMapping
    JteModel list(Ui ui, @RequestParam Map<String, String> parameters) {
        String said = SAID.get(parameters.getOrDefault("fait", ""));
        return templates.studyList(ui, read.list(Me.current(), parameters, null, FieldErrors.none(), said));
    }

    @Requires(BudgetPermissions.STUDY)
    @GetMapping("/{idea}")
    JteModel one(Ui ui, @PathVariable UUID idea, @RequestParam(name = "fait", defaultValue = "") String done) {
        return templates.studyDossier(ui, read.one(Me.current(), idea, null, Map.of(), SAID.get(done)));
    }

    @Requires(BudgetPermissions.STUDY)
    @PostMapping("/{idea}")
    Object save(
            Ui ui,
            @PathVariable UUID idea,
            @ModelAttribute StudyForm form,
            @RequestParam(defaultValue = "") String step,
            HttpServletResponse response) {
        boolean publish = step.equals("publier");
        DossierPage known = read.one(Me.current(), idea, form, form.wrong(publish), null);
        if (!known.wrong().isEmpty()) {
            response.setStatus(UNPROCESSABLE);
            return templates.studyDossier(ui, known);
        }
        StudyIdeas.Saving saving = study.save(Me.current(), idea, form.lastSeen(), form.finding(), publish);
        if (saving != StudyIdeas.Saving.DONE) {
            response.setStatus(CONFLICT);
            int last = read.one(Me.current(), idea, form, Map.of(), null).versions().stream()
                    .mapToInt(Dossier.Version::number)
                    .max()
                    .orElse(0);
            return templates.studyDossier(
                    ui, read.one(Me.current(), idea, form.onto(last), Map.of("outcome", saving.key()), null));
        }
        return back(ui, known.dossier().path(), publish ? "publiee" : "enregistree");
    }

    @Requires(BudgetPermissions.STUDY)
    @PostMapping("/{idea}/confier")
    String assign(Ui ui, @PathVariable UUID idea, @RequestParam(defaultValue = "") String agent) {
        UUID chosen = ReadStudies.id(agent).orElse(null);
        if (chosen != null && read.agents().stream().noneMatch(one -> one.id().equals(chosen))) {
            throw new Refusals.NotFound();
        }
        String path =
                read.one(Me.current(), idea, null, Map.of(), null).dossier().path();
        study.assign(idea, chosen);
        return back(ui, path, "confiee");
    }

    static String back(Ui ui, String path, String done) {
        return "redirect:" + ui.url(path + "?fait=" + done);
    }
}
