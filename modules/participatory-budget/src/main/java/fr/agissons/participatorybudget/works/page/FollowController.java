package fr.agissons.participatorybudget.works.page;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.Open;
import fr.agissons.core.access.SignedIn;
import fr.agissons.core.limit.Limited;
import fr.agissons.core.web.Refusals;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Editions;
import fr.agissons.participatorybudget.project.ProjectView;
import fr.agissons.participatorybudget.template.StaticTemplates;
import fr.agissons.participatorybudget.works.FollowWorks;
import fr.agissons.participatorybudget.works.ReadWorks;
import fr.agissons.participatorybudget.works.Status;
import fr.agissons.participatorybudget.works.WorksView;
import fr.agissons.theming.Ui;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where everybody sees how far the chosen projects are, and says which ones they want to be told about. */
@Controller
@RequestMapping(EditionView.PATH)
class FollowController {
    private final StaticTemplates templates = new StaticTemplates();
    private final Editions editions;
    private final ReadWorks read;
    private final FollowWorks follow;

    FollowController(Editions editions, ReadWorks read, FollowWorks follow) {
        this.editions = editions;
        this.read = read;
        this.follow = follow;
    }

    @Open
    @GetMapping("/editions/{edition}/suivi")
    JteModel list(Ui ui, @PathVariable String edition, @RequestParam(name = "etat", defaultValue = "") String status) {
        EditionView found =
                editions.current(edition).filter(EditionView::counted).orElseThrow(Refusals.NotFound::new);
        List<WorksView> all = read.chosen(found.id(), Me.find().map(Me::person).orElse(null));
        return templates.worksList(
                ui, new WorksListPage(found, all, Status.of(status).orElse(null)));
    }

    @Open
    @GetMapping("/projets/{project}/recit")
    JteModel older(
            Ui ui, @PathVariable UUID project, @RequestParam(name = "avant", required = false) @Nullable UUID before) {
        WorksView works = read.one(project, null).orElseThrow(Refusals.NotFound::new);
        if (before == null) {
            throw new Refusals.NotFound();
        }
        return templates.worksOlder(ui, new WorksOlderPage(works, read.older(project, before)));
    }

    @SignedIn
    @Limited(times = 60, per = Limited.Per.HOUR, by = Limited.By.PERSON)
    @PostMapping("/projets/{project}/suivre")
    String follow(Ui ui, @PathVariable UUID project) {
        follow.follow(Me.current(), project, true);
        return back(ui, project);
    }

    @SignedIn
    @Limited(times = 60, per = Limited.Per.HOUR, by = Limited.By.PERSON)
    @PostMapping("/projets/{project}/ne-plus-suivre")
    String leave(Ui ui, @PathVariable UUID project) {
        follow.follow(Me.current(), project, false);
        return back(ui, project);
    }

    private static String back(Ui ui, UUID project) {
        return "redirect:" + ui.url(ProjectView.path(project) + "#suivi");
    }
}
