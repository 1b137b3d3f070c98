package fr.agissons.participatorybudget.project.run;

import fr.agissons.core.access.Requires;
import fr.agissons.core.limit.Limited;
import fr.agissons.core.text.PlainText;
import fr.agissons.core.web.Refusals;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Editions;
import fr.agissons.participatorybudget.project.ProjectPicture;
import fr.agissons.participatorybudget.project.ProjectView;
import fr.agissons.participatorybudget.project.Projects;
import fr.agissons.participatorybudget.project.TendProjects;
import fr.agissons.participatorybudget.rule.BudgetPermissions;
import fr.agissons.participatorybudget.template.StaticTemplates;
import fr.agissons.theming.Ui;
import fr.agissons.theming.picture.NoPicture;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where those who run the budget picture a project, withdraw it and put it back. */
@Controller
@RequestMapping(EditionView.ADMINISTRATION + "/projets/{project}")
class ProjectActsController {
    private static final int UNPROCESSABLE = 422;
    private static final int SHORTEST_REASON = 10;
    private final StaticTemplates templates = new StaticTemplates();
    private final Editions editions;
    private final Projects projects;
    private final TendProjects tend;
    private final ReadPicture pictures;

    ProjectActsController(Editions editions, Projects projects, TendProjects tend, ReadPicture pictures) {
        this.editions = editions;
        this.projects = projects;
        this.tend = tend;
        this.pictures = pictures;
    }

    @Requires(BudgetPermissions.RUN)
    // Reading a picture costs more than anything else somebody asks for.
    @Limited(times = 120, per = Limited.Per.HOUR, by = Limited.By.PERSON)
    @PostMapping("/photo")
    Object picture(
            Ui ui,
            @PathVariable UUID project,
            @RequestParam(name = "photo", required = false) @Nullable MultipartFile sent,
            @RequestParam(defaultValue = "") String alt,
            HttpServletResponse response) {
        ProjectView found = project(project);
        String words = PlainText.line(alt);
        if (words.isEmpty() || words.length() > ProjectPicture.LONGEST_ALT) {
            return again(ui, found, Map.of("alt", words), Map.of("alt", "budget.form.alt-wrong"), response);
        }
        try {
            tend.show(project, pictures.keep(sent, words));
        } catch (NoPicture refused) {
            return again(ui, found, Map.of("alt", words), Map.of("photo", refused.key()), response);
        }
        return back(ui, project);
    }

    @Requires(BudgetPermissions.RUN)
    @PostMapping("/photo/retirer")
    String unpicture(Ui ui, @PathVariable UUID project) {
        tend.show(project, null);
        return back(ui, project);
    }

    @Requires(BudgetPermissions.RUN)
    @PostMapping("/retirer")
    Object withdraw(
            Ui ui,
            @PathVariable UUID project,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response) {
        ProjectView found = project(project);
        String words = PlainText.lines(reason);
        if (words.length() < SHORTEST_REASON || words.length() > ProjectFormPage.LONGEST_REASON) {
            return again(ui, found, Map.of("reason", words), Map.of("reason", "budget.run.reason-length"), response);
        }
        tend.withdraw(project, words);
        return back(ui, project);
    }

    @Requires(BudgetPermissions.RUN)
    @PostMapping("/remettre")
    String readmit(Ui ui, @PathVariable UUID project) {
        tend.readmit(project);
        return back(ui, project);
    }

    private JteModel again(
            Ui ui,
            ProjectView found,
            Map<String, String> typed,
            Map<String, String> wrong,
            HttpServletResponse response) {
        EditionView edition = editions.any(found.edition()).orElseThrow(Refusals.NotFound::new);
        response.setStatus(UNPROCESSABLE);
        return templates.runProject(ui, new ProjectFormPage(edition, found, ProjectForm.of(found), typed, wrong, null));
    }

    private ProjectView project(UUID project) {
        return projects.any(project).orElseThrow(Refusals.NotFound::new);
    }

    private static String back(Ui ui, UUID project) {
        return "redirect:" + ui.url(EditionView.ADMINISTRATION + "/projets/" + project);
    }
}
