package fr.agissons.participatorybudget.project.run;

import fr.agissons.core.access.Requires;
import fr.agissons.core.web.Refusals;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Editions;
import fr.agissons.participatorybudget.project.ProjectDetails;
import fr.agissons.participatorybudget.project.ProjectView;
import fr.agissons.participatorybudget.project.Projects;
import fr.agissons.participatorybudget.project.TendProjects;
import fr.agissons.participatorybudget.rule.BudgetPermissions;
import fr.agissons.participatorybudget.template.StaticTemplates;
import fr.agissons.theming.Ui;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where those who run the budget admit projects and correct them, until the first ballot. */
@Controller
@RequestMapping(EditionView.ADMINISTRATION)
class ProjectDeskController {
    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;
    private final StaticTemplates templates = new StaticTemplates();
    private final Editions editions;
    private final Projects projects;
    private final TendProjects tend;
    private final LocateProjects locate;

    ProjectDeskController(Editions editions, Projects projects, TendProjects tend, LocateProjects locate) {
        this.editions = editions;
        this.projects = projects;
        this.tend = tend;
        this.locate = locate;
    }

    @Requires(BudgetPermissions.RUN)
    @GetMapping("/{round}/projets")
    JteModel list(Ui ui, @PathVariable UUID round) {
        return templates.runProjects(ui, new ProjectsPage(edition(round), projects.of(round)));
    }

    @Requires(BudgetPermissions.RUN)
    @GetMapping("/{round}/projets/nouveau")
    JteModel begin(Ui ui, @PathVariable UUID round) {
        return templates.runProject(
                ui, new ProjectFormPage(edition(round), null, ProjectForm.BLANK, Map.of(), Map.of(), null));
    }

    @Requires(BudgetPermissions.RUN)
    @PostMapping("/{round}/projets/nouveau")
    Object admit(Ui ui, @PathVariable UUID round, @ModelAttribute ProjectForm form, HttpServletResponse response) {
        EditionView edition = edition(round);
        Map<String, String> wrong = new LinkedHashMap<>();
        ProjectDetails details = form.read(edition, wrong);
        if (details == null) {
            response.setStatus(UNPROCESSABLE);
            return templates.runProject(ui, new ProjectFormPage(edition, null, form, Map.of(), wrong, null));
        }
        try {
            tend.admit(round, locate.located(details), null);
        } catch (Refusals.Conflict overtaken) {
            return again(ui, round, null, form, overtaken, response);
        }
        return "redirect:" + ui.url(edition.adminPath() + "/projets");
    }

    @Requires(BudgetPermissions.RUN)
    @GetMapping("/projets/{project}")
    JteModel one(Ui ui, @PathVariable UUID project) {
        ProjectView found = project(project);
        return templates.runProject(
                ui,
                new ProjectFormPage(edition(found.edition()), found, ProjectForm.of(found), Map.of(), Map.of(), null));
    }

    @Requires(BudgetPermissions.RUN)
    @PostMapping("/projets/{project}")
    Object edit(Ui ui, @PathVariable UUID project, @ModelAttribute ProjectForm form, HttpServletResponse response) {
        ProjectView found = project(project);
        EditionView edition = edition(found.edition());
        Map<String, String> wrong = new LinkedHashMap<>();
        ProjectDetails details = form.read(edition, wrong);
        if (details == null) {
            response.setStatus(UNPROCESSABLE);
            return templates.runProject(ui, new ProjectFormPage(edition, found, form, Map.of(), wrong, null));
        }
        try {
            tend.edit(project, form.versionSeen(), locate.located(details));
        } catch (Refusals.Conflict overtaken) {
            return again(ui, edition.id(), project(project), form, overtaken, response);
        }
        return "redirect:" + ui.url(edition.adminPath() + "/projets");
    }

    /** The form once more, with what was typed, onto what is there now. */
    private JteModel again(
            Ui ui,
            UUID round,
            @Nullable ProjectView now,
            ProjectForm form,
            Refusals.Conflict overtaken,
            HttpServletResponse response) {
        response.setStatus(CONFLICT);
        return templates.runProject(
                ui,
                new ProjectFormPage(
                        edition(round),
                        now,
                        now == null ? form : form.onto(now.version()),
                        Map.of(),
                        Map.of(),
                        overtaken.messageKey()));
    }

    private EditionView edition(UUID round) {
        return editions.any(round).orElseThrow(Refusals.NotFound::new);
    }

    private ProjectView project(UUID project) {
        return projects.any(project).orElseThrow(Refusals.NotFound::new);
    }
}
