package fr.agissons.participatorybudget.annulment;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.Requires;
import fr.agissons.core.access.Role;
import fr.agissons.core.people.People;
import fr.agissons.core.read.Reads;
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

/** Where one of those who run the budget proposes to annul a vote, and another decides. */
@Controller
@RequestMapping(EditionView.ADMINISTRATION + "/{round}/annulation")
class AnnulmentController {
    private static final int UNPROCESSABLE = 422;

    private final StaticTemplates templates = new StaticTemplates();
    private final Editions editions;
    private final AnnulVotes annul;
    private final Reads reads;
    private final People people;
    private final TownClock clock;

    AnnulmentController(Editions editions, AnnulVotes annul, Reads reads, People people, TownClock clock) {
        this.editions = editions;
        this.annul = annul;
        this.reads = reads;
        this.people = people;
        this.clock = clock;
    }

    @Requires(BudgetPermissions.RUN)
    @GetMapping
    JteModel show(Ui ui, @PathVariable UUID round) {
        return templates.runAnnulment(ui, page(view(round), Map.of(), Map.of()));
    }

    @Requires(BudgetPermissions.RUN)
    @PostMapping
    Object propose(
            Ui ui,
            @PathVariable UUID round,
            @RequestParam Map<String, String> parameters,
            HttpServletResponse response) {
        EditionView edition = view(round);
        Typed typed = new Typed(parameters);
        String reason =
                typed.text("reason", Annulment.SHORTEST_REASON, Annulment.LONGEST_REASON, "budget.run.reason-length");
        Again again = Stage.of(edition, clock.now()) == Stage.RUNNING ? again(typed) : null;
        if (!typed.faults().isEmpty()) {
            response.setStatus(UNPROCESSABLE);
            return templates.runAnnulment(ui, page(edition, parameters, typed.faults()));
        }
        annul.propose(round, reason, again, Me.current().person());
        return back(ui, edition);
    }

    @Requires(BudgetPermissions.RUN)
    @PostMapping("/retirer")
    String withdraw(Ui ui, @PathVariable UUID round, @RequestParam(defaultValue = "") String annulment) {
        EditionView edition = view(round);
        annul.withdraw(round, number(annulment));
        return back(ui, edition);
    }

    @Requires(BudgetPermissions.RUN)
    @PostMapping("/decider")
    String decide(Ui ui, @PathVariable UUID round, @RequestParam(defaultValue = "") String annulment) {
        EditionView edition = view(round);
        annul.decide(round, number(annulment), Me.current().person());
        return back(ui, edition);
    }

    private @Nullable Again again(Typed typed) {
        Instant opens = moment(typed, "opens");
        Instant closes = moment(typed, "closes");
        if (opens != null && !opens.isAfter(clock.now())) {
            typed.fault("opens-day", "budget.annulment.opens-wrong");
        }
        if (opens != null && closes != null && !closes.isAfter(opens)) {
            typed.fault("closes-day", "budget.annulment.closes-wrong");
        }
        return opens == null || closes == null || !typed.faults().isEmpty() ? null : new Again(opens, closes);
    }

    private @Nullable Instant moment(Typed typed, String which) {
        TownMoment moment = TownMoment.of(typed.line(which + "-day"), typed.line(which + "-time"), clock.zone());
        if (moment.fault() != null) {
            typed.fault(which + (moment.ofTime() ? "-time" : "-day"), moment.fault());
        }
        return moment.at();
    }

    private AnnulmentPage page(EditionView edition, Map<String, String> typed, Map<String, String> wrong) {
        return new AnnulmentPage(
                edition,
                Stage.of(edition, clock.now()),
                reads.list(AnnulmentRow.class, AnnulmentRow.OF_EDITION, Map.of("edition", edition.id())),
                Me.current().person(),
                people.holding(Role.ADMIN).size() < 2,
                typed,
                wrong);
    }

    private EditionView view(UUID round) {
        return editions.any(round).orElseThrow(Refusals.NotFound::new);
    }

    private static UUID number(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException none) {
            throw new Refusals.NotFound();
        }
    }

    private static String back(Ui ui, EditionView edition) {
        return "redirect:" + ui.url(AnnulmentPage.path(edition));
    }
}
