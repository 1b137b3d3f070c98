package fr.agissons.participatorybudget.edition.page;

import fr.agissons.core.access.Open;
import fr.agissons.core.access.Requires;
import fr.agissons.core.web.Refusals;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Editions;
import fr.agissons.participatorybudget.edition.Polling;
import fr.agissons.participatorybudget.edition.incident.Incidents;
import fr.agissons.participatorybudget.rule.BudgetPermissions;
import fr.agissons.participatorybudget.template.StaticTemplates;
import fr.agissons.theming.Ui;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What everybody sees of editions; those who run the budget see a draft the same way. */
@Controller
@RequestMapping(EditionView.PATH)
class EditionController {
    private final StaticTemplates templates = new StaticTemplates();
    private final Editions editions;
    private final Incidents incidents;

    EditionController(Editions editions, Incidents incidents) {
        this.editions = editions;
        this.incidents = incidents;
    }

    @Open
    @GetMapping
    JteModel list(Ui ui) {
        return templates.editionList(ui, new EditionsPage(editions.published()));
    }

    @Open
    @GetMapping("/editions/{edition}")
    JteModel one(Ui ui, @PathVariable String edition) {
        EditionView found = editions.current(edition).orElseThrow(Refusals.NotFound::new);
        String seed = found.pollingAt(ui.now()) == Polling.OVER
                ? editions.seed(found.id()).orElse(null)
                : null;
        return templates.editionShow(ui, new EditionPage(found, false, seed, incidents.of(found.id())));
    }

    @Requires(BudgetPermissions.RUN)
    @GetMapping("/administration/{round}/apercu")
    JteModel preview(Ui ui, @PathVariable UUID round) {
        EditionView found = editions.any(round).orElseThrow(Refusals.NotFound::new);
        return templates.editionShow(ui, new EditionPage(found, true, null, List.of()));
    }
}
