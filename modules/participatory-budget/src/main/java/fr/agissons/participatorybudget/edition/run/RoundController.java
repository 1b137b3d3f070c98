package fr.agissons.participatorybudget.edition.run;

import fr.agissons.core.access.Requires;
import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import fr.agissons.participatorybudget.edition.DropEdition;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Editions;
import fr.agissons.participatorybudget.edition.TendEditions;
import fr.agissons.participatorybudget.edition.VoteMove;
import fr.agissons.participatorybudget.rule.BudgetPermissions;
import fr.agissons.participatorybudget.template.StaticTemplates;
import fr.agissons.theming.Ui;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where those who run the budget see all editions, see what one still lacks, show it, and make its vote last longer. */
@Controller
@RequestMapping(EditionView.ADMINISTRATION)
class RoundController {
    private static final int UNPROCESSABLE = 422;
    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 1000;
    private final StaticTemplates templates = new StaticTemplates();
    private final Editions editions;
    private final TendEditions tend;
    private final DropEdition drop;
    private final List<Chapter> chapters;
    private final TownClock clock;

    RoundController(Editions editions, TendEditions tend, DropEdition drop, List<Chapter> chapters, TownClock clock) {
        this.editions = editions;
        this.tend = tend;
        this.drop = drop;
        this.chapters = chapters.stream()
                .sorted(Comparator.comparingInt(Chapter::order))
                .toList();
        this.clock = clock;
    }

    @Requires(BudgetPermissions.RUN)
    @GetMapping
    JteModel list(Ui ui) {
        return templates.runList(ui, new RoundsPage(editions.all()));
    }

    @Requires(BudgetPermissions.RUN)
    @GetMapping("/{round:[0-9a-fA-F-]{36}}")
    JteModel one(Ui ui, @PathVariable UUID round) {
        return templates.runShow(ui, page(round, Map.of(), Map.of()));
    }

    @Requires(BudgetPermissions.RUN)
    @PostMapping("/{round}/publier")
    String publish(Ui ui, @PathVariable UUID round) {
        tend.publish(round);
        return back(ui, round);
    }

    @Requires(BudgetPermissions.RUN)
    @PostMapping("/{round}/supprimer")
    String drop(Ui ui, @PathVariable UUID round) {
        drop.drop(round);
        return "redirect:" + ui.url(EditionView.ADMINISTRATION);
    }

    @Requires(BudgetPermissions.RUN)
    @PostMapping("/{round}/prolonger")
    Object extend(
            Ui ui,
            @PathVariable UUID round,
            @RequestParam Map<String, String> parameters,
            HttpServletResponse response) {
        EditionView edition = editions.any(round).orElseThrow(Refusals.NotFound::new);
        Typed typed = new Typed(parameters);
        String reason = typed.text("reason", SHORTEST_REASON, LONGEST_REASON, "budget.run.reason-length");
        TownMoment until = TownMoment.of(typed.line("day"), typed.line("time"), clock.zone());
        Instant end = until.at();
        Instant closes = edition.phases().result();
        Instant next = edition.phases().followUp();
        if (until.fault() != null) {
            typed.fault(until.ofTime() ? "time" : "day", until.fault());
        } else if (end == null || closes == null || !end.isAfter(closes) || next != null && !end.isBefore(next)) {
            typed.fault("day", "budget.run.until-wrong");
        }
        String district = edition.limit().map(VoteMove::district).orElseGet(() -> typed.line("district"));
        if (!district.isEmpty() && !edition.extendable().contains(district)) {
            typed.fault("district", "budget.run.extend-for-wrong");
        }
        if (end == null || !typed.faults().isEmpty()) {
            JteModel again = templates.runShow(ui, page(round, parameters, typed.faults()));
            response.setStatus(UNPROCESSABLE);
            return again;
        }
        tend.extend(round, end, district.isEmpty() ? null : district, reason);
        return back(ui, round);
    }

    private RoundPage page(UUID id, Map<String, String> typed, Map<String, String> wrong) {
        EditionView edition = editions.any(id).orElseThrow(Refusals.NotFound::new);
        List<RoundPage.ChapterLink> links = chapters.stream()
                .map(chapter -> new RoundPage.ChapterLink(
                        chapter.key(),
                        edition.adminPath() + "/" + chapter.slug(),
                        !(chapter.freezes() && edition.isFrozen())))
                .toList();
        return new RoundPage(edition, links, typed, wrong);
    }

    private static String back(Ui ui, UUID round) {
        return "redirect:" + ui.url(EditionView.ADMINISTRATION + "/" + round);
    }
}
