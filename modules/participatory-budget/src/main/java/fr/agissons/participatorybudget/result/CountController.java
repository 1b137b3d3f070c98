package fr.agissons.participatorybudget.result;

import fr.agissons.core.access.Requires;
import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import fr.agissons.participatorybudget.edition.CountingRule;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Editions;
import fr.agissons.participatorybudget.edition.Polling;
import fr.agissons.participatorybudget.rule.BudgetPermissions;
import fr.agissons.participatorybudget.template.StaticTemplates;
import fr.agissons.theming.Ui;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The count, for those who run the budget: nothing but a number before the close, any rule after it, one to publish. */
@Controller
@RequestMapping("/budget-participatif/administration/{round}/depouillement")
class CountController {
    private static final int UNPROCESSABLE = 422;

    private final StaticTemplates templates = new StaticTemplates();
    private final Editions editions;
    private final CountBallots count;
    private final ReadResult read;
    private final PublishResult publish;
    private final TownClock clock;

    CountController(Editions editions, CountBallots count, ReadResult read, PublishResult publish, TownClock clock) {
        this.editions = editions;
        this.count = count;
        this.read = read;
        this.publish = publish;
        this.clock = clock;
    }

    @Requires(BudgetPermissions.RUN)
    @GetMapping
    JteModel show(
            Ui ui, @PathVariable UUID round, @RequestParam Map<String, String> typed, HttpServletResponse response) {
        Trial trial = new Trial(typed);
        CountPage page = page(round, trial, false);
        if (!trial.faults().isEmpty()) {
            response.setStatus(UNPROCESSABLE);
        }
        return templates.resultCount(ui, page);
    }

    @Requires(BudgetPermissions.RUN)
    @PostMapping("/publier")
    Object publish(
            Ui ui,
            @PathVariable UUID round,
            @RequestParam(name = "sur", required = false) @Nullable String sure,
            HttpServletResponse response) {
        if (!"true".equals(sure)) {
            JteModel again = templates.resultCount(ui, page(round, new Trial(Map.of()), true));
            response.setStatus(UNPROCESSABLE);
            return again;
        }
        publish.publish(round);
        return "redirect:" + ui.url(view(round).path() + "/resultat");
    }

    private CountPage page(UUID round, Trial trial, boolean unsure) {
        EditionView edition = view(round);
        ReadResult.Cast cast = read.cast(round);
        if (edition.pollingAt(clock.now()) != Polling.OVER || edition.counting() == null) {
            return new CountPage(edition, cast.confirmed(), cast.drafts(), false, null, List.of(), false, false, trial);
        }
        if (read.published(edition).isEmpty() && count.isWaiting(round)) {
            return new CountPage(edition, cast.confirmed(), 0, true, null, List.of(), false, false, trial);
        }
        CountingRule rule = trial.rule(edition);
        List<PartView> parts =
                count.count(edition, rule).stream().map(PartView::of).toList();
        boolean published = read.published(edition).isPresent();
        // Counted a moment ago, so the box is sealed and drafts are gone.
        return new CountPage(edition, read.cast(round).confirmed(), 0, false, rule, parts, published, unsure, trial);
    }

    private EditionView view(UUID round) {
        return editions.any(round).filter(one -> one.voting() != null).orElseThrow(Refusals.NotFound::new);
    }
}
