package fr.agissons.participatorybudget.project.page;

import fr.agissons.core.access.Open;
import fr.agissons.core.limit.Limited;
import fr.agissons.core.read.Reads;
import fr.agissons.core.web.Refusals;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Editions;
import fr.agissons.participatorybudget.project.ProjectView;
import fr.agissons.participatorybudget.project.Projects;
import fr.agissons.participatorybudget.project.Sequel;
import fr.agissons.participatorybudget.template.StaticTemplates;
import fr.agissons.theming.Ui;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What everybody sees of projects: the list of an edition's, and one of them. */
@Controller
@RequestMapping(EditionView.PATH)
class ProjectController {
    private final StaticTemplates templates = new StaticTemplates();
    private final Editions editions;
    private final Projects projects;
    private final FindProjects find;
    private final Sequel sequel;
    private final Reads reads;

    ProjectController(Editions editions, Projects projects, FindProjects find, Sequel sequel, Reads reads) {
        this.editions = editions;
        this.projects = projects;
        this.find = find;
        this.sequel = sequel;
        this.reads = reads;
    }

    @Open
    @Limited(times = 120, per = Limited.Per.MINUTE, by = Limited.By.ADDRESS, with = ProjectQuery.TEXT, name = "search")
    @GetMapping("/editions/{edition}/projets")
    JteModel list(Ui ui, @PathVariable String edition, @RequestParam Map<String, String> parameters) {
        EditionView found = editions.current(edition).orElseThrow(Refusals.NotFound::new);
        return templates.projectList(
                ui, find.page(found, ProjectQuery.of(found, parameters), ui.me().orElse(null)));
    }

    @Open
    @GetMapping("/projets/{project:[0-9a-fA-F-]{36}}")
    JteModel one(Ui ui, @PathVariable UUID project) {
        ProjectView found = projects.shown(project).orElseThrow(Refusals.NotFound::new);
        EditionView edition = editions.shown(found.edition()).orElseThrow(Refusals.NotFound::new);
        Sequel.Parts after = sequel.of(ui, edition, project).orElse(null);
        return templates.projectShow(ui, new ProjectPage(edition, found, origin(found), rivals(found), after));
    }

    private @Nullable Origin origin(ProjectView project) {
        UUID idea = project.idea();
        return idea == null
                ? null
                : reads.first(Origin.class, Origin.ONE, Map.of("id", idea)).orElse(null);
    }

    private List<String> rivals(ProjectView project) {
        String group = project.exclusiveGroup();
        return group == null
                ? List.of()
                : projects.of(project.edition()).stream()
                        .filter(other -> group.equals(other.exclusiveGroup())
                                && !other.id().equals(project.id()))
                        .map(ProjectView::title)
                        .toList();
    }
}
