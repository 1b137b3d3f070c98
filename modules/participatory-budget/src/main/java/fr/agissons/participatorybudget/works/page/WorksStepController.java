package fr.agissons.participatorybudget.works.page;

import fr.agissons.core.access.Requires;
import fr.agissons.core.web.Refusals;
import fr.agissons.participatorybudget.rule.BudgetPermissions;
import fr.agissons.participatorybudget.template.StaticTemplates;
import fr.agissons.participatorybudget.works.ReadWorks;
import fr.agissons.participatorybudget.works.TendWorks;
import fr.agissons.participatorybudget.works.WorksView;
import fr.agissons.theming.Ui;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the services correct a milestone that lies ahead, or give it up. */
@Controller
@RequestMapping("/budget-participatif/suivi/{project}/etapes/{step}")
class WorksStepController {
    private static final int UNPROCESSABLE = 422;

    private final StaticTemplates templates = new StaticTemplates();
    private final ReadWorks read;
    private final TendWorks tend;

    WorksStepController(ReadWorks read, TendWorks tend) {
        this.read = read;
        this.tend = tend;
    }

    @Requires(BudgetPermissions.STUDY)
    @GetMapping
    JteModel show(Ui ui, @PathVariable UUID project, @PathVariable UUID step) {
        return templates.worksStep(ui, page(project, step, Map.of(), Map.of()));
    }

    @Requires(BudgetPermissions.STUDY)
    @PostMapping
    Object correct(
            Ui ui,
            @PathVariable UUID project,
            @PathVariable UUID step,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response) {
        WorksForm form = new WorksForm(typed);
        String title = form.title();
        LocalDate day = form.day("planned");
        if (!form.wrong().isEmpty()) {
            WorksStepPage again = page(project, step, form.typed(), form.wrong());
            response.setStatus(UNPROCESSABLE);
            return templates.worksStep(ui, again);
        }
        tend.correct(project, step, title, day);
        return back(ui, project, "etape-corrigee");
    }

    @Requires(BudgetPermissions.STUDY)
    @PostMapping("/retirer")
    String drop(Ui ui, @PathVariable UUID project, @PathVariable UUID step) {
        tend.drop(project, step);
        return back(ui, project, "etape-retiree");
    }

    /** One that is reached was told to everybody, and is corrected no more. */
    private WorksStepPage page(UUID project, UUID step, Map<String, String> typed, Map<String, String> wrong) {
        WorksView.Story story = read.story(project, null).orElseThrow(Refusals.NotFound::new);
        WorksView.Step found = story.steps().stream()
                .filter(one -> one.id().equals(step) && one.reachedOn() == null)
                .findFirst()
                .orElseThrow(Refusals.NotFound::new);
        return new WorksStepPage(story.works(), found, typed, wrong);
    }

    private static String back(Ui ui, UUID project, String done) {
        return "redirect:" + ui.url("/budget-participatif/suivi/" + project + "?fait=" + done);
    }
}
