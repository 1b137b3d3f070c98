package fr.agissons.participatorybudget.paper;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.Requires;
import fr.agissons.core.text.PlainText;
import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import fr.agissons.participatorybudget.ballot.Paper;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Editions;
import fr.agissons.participatorybudget.edition.Polling;
import fr.agissons.participatorybudget.paper.PaperForm.Look;
import fr.agissons.participatorybudget.rule.BudgetPermissions;
import fr.agissons.participatorybudget.template.StaticTemplates;
import fr.agissons.theming.Ui;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Paper ballots for those who run the budget: how far they are, what is decided of them, and their way into the box. */
@Controller
@RequestMapping("/budget-participatif/administration/{round}/papiers")
class PapersController {
    private static final int UNPROCESSABLE = 422;

    private final StaticTemplates templates = new StaticTemplates();
    private final Editions editions;
    private final ReadPapers read;
    private final DecidePapers decide;
    private final ClosePapers close;
    private final TownClock clock;

    PapersController(Editions editions, ReadPapers read, DecidePapers decide, ClosePapers close, TownClock clock) {
        this.editions = editions;
        this.read = read;
        this.decide = decide;
        this.close = close;
        this.clock = clock;
    }

    @Requires(BudgetPermissions.RUN)
    @GetMapping
    JteModel report(Ui ui, @PathVariable UUID round) {
        return templates.paperReport(ui, page(view(round), "", false));
    }

    @Requires(BudgetPermissions.RUN)
    @PostMapping("/cloture")
    Object close(
            Ui ui,
            @PathVariable UUID round,
            @RequestParam(name = "remarque", required = false) @Nullable String typed,
            HttpServletResponse response) {
        EditionView edition = view(round);
        String remark = PlainText.line(typed);
        boolean unsaid = remark.isEmpty() && read.figures(round).missing() != 0;
        if (unsaid || remark.length() > PapersPage.LONGEST_REMARK) {
            JteModel again = templates.paperReport(ui, page(edition, remark, true));
            response.setStatus(UNPROCESSABLE);
            return again;
        }
        close.close(round, remark);
        return "redirect:" + ui.url(PapersPage.path(edition));
    }

    @Requires(BudgetPermissions.RUN)
    @GetMapping("/{paper}")
    JteModel one(Ui ui, @PathVariable UUID round, @PathVariable UUID paper) {
        EditionView edition = view(round);
        List<ReadingRow> readings = readings(round, paper);
        return templates.paperDecide(
                ui,
                new DecisionPage(
                        read.printed(edition),
                        readings,
                        PaperForm.EMPTY,
                        null,
                        Me.current().person()));
    }

    @Requires(BudgetPermissions.RUN)
    @PostMapping("/{paper}")
    Object decide(
            Ui ui,
            @PathVariable UUID round,
            @PathVariable UUID paper,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response) {
        EditionView edition = view(round);
        Paper printed = read.printed(edition);
        List<ReadingRow> readings = readings(round, paper);
        UUID me = Me.current().person();
        PaperForm form = PaperForm.of(sent);
        Look look = form.look(printed, DecidePapers.possible(readings.size()), true);
        Reading reading = look.reading();
        if (reading == null) {
            JteModel again = templates.paperDecide(ui, new DecisionPage(printed, readings, form, look, me));
            response.setStatus(UNPROCESSABLE);
            return again;
        }
        decide.decide(round, paper, reading, me);
        return "redirect:" + ui.url(PapersPage.path(edition));
    }

    private PapersPage page(EditionView edition, String remark, boolean unsaid) {
        UUID round = edition.id();
        return new PapersPage(
                edition,
                edition.pollingAt(clock.now()) == Polling.OVER,
                read.figures(round),
                read.open(round),
                read.told(round),
                remark,
                unsaid);
    }

    private List<ReadingRow> readings(UUID round, UUID paper) {
        List<ReadingRow> readings = read.readings(round, paper);
        if (readings.isEmpty()) {
            throw new Refusals.NotFound();
        }
        return readings;
    }

    private EditionView view(UUID round) {
        return editions.shown(round)
                .filter(one -> one.electorate() != null && one.voters().roll())
                .orElseThrow(Refusals.NotFound::new);
    }
}
