package fr.agissons.participatorybudget.edition.incident;

import fr.agissons.core.access.Requires;
import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Editions;
import fr.agissons.participatorybudget.edition.run.TownMoment;
import fr.agissons.participatorybudget.edition.run.Typed;
import fr.agissons.participatorybudget.rule.BudgetPermissions;
import fr.agissons.participatorybudget.template.StaticTemplates;
import fr.agissons.theming.Ui;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where those who run the budget write down what went wrong with a vote. */
@Controller
@RequestMapping(EditionView.ADMINISTRATION + "/{round}/incidents")
class IncidentController {
    private static final int UNPROCESSABLE = 422;

    private final StaticTemplates templates = new StaticTemplates();
    private final Editions editions;
    private final Incidents incidents;
    private final TownClock clock;

    IncidentController(Editions editions, Incidents incidents, TownClock clock) {
        this.editions = editions;
        this.incidents = incidents;
        this.clock = clock;
    }

    @Requires(BudgetPermissions.RUN)
    @GetMapping
    JteModel show(Ui ui, @PathVariable UUID round) {
        return templates.runIncidents(ui, page(view(round), Map.of(), Map.of()));
    }

    @Requires(BudgetPermissions.RUN)
    @PostMapping
    Object note(
            Ui ui,
            @PathVariable UUID round,
            @RequestParam Map<String, String> parameters,
            HttpServletResponse response) {
        EditionView edition = view(round);
        Typed typed = new Typed(parameters);
        String words = typed.text("words", VoteIncident.SHORTEST, VoteIncident.LONGEST, "budget.incident.words-length");
        Instant began = moment(typed, "began");
        Instant ended =
                typed.line("ended-day").isEmpty() && typed.line("ended-time").isEmpty() ? null : moment(typed, "ended");
        if (began != null && ended != null && !ended.isAfter(began)) {
            typed.fault("ended-day", "budget.incident.ended-wrong");
        }
        if (began == null || !typed.faults().isEmpty()) {
            response.setStatus(UNPROCESSABLE);
            return templates.runIncidents(ui, page(edition, parameters, typed.faults()));
        }
        incidents.note(round, words, began, ended);
        return "redirect:" + ui.url(IncidentsPage.path(edition));
    }

    private @Nullable Instant moment(Typed typed, String which) {
        TownMoment moment = TownMoment.of(typed.line(which + "-day"), typed.line(which + "-time"), clock.zone());
        Instant at = moment.at();
        if (moment.fault() != null) {
            typed.fault(which + (moment.ofTime() ? "-time" : "-day"), moment.fault());
        } else if (at != null && at.isAfter(clock.now())) {
            typed.fault(which + "-day", "budget.incident.not-past");
        }
        return at;
    }

    private IncidentsPage page(EditionView edition, Map<String, String> typed, Map<String, String> wrong) {
        return new IncidentsPage(
                edition, Incidents.isOpen(edition, clock.now()), incidents.of(edition.id()), typed, wrong);
    }

    private EditionView view(UUID round) {
        return editions.any(round).orElseThrow(Refusals.NotFound::new);
    }
}
