package fr.agissons.participatorybudget.takeover;

import fr.agissons.core.access.Requires;
import fr.agissons.core.limit.Limited;
import fr.agissons.core.time.TownClock;
import fr.agissons.participatorybudget.edition.CountingRule;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.EditionWords;
import fr.agissons.participatorybudget.edition.run.CountingForm;
import fr.agissons.participatorybudget.edition.run.Typed;
import fr.agissons.participatorybudget.rule.BudgetPermissions;
import fr.agissons.participatorybudget.takeover.TakeOverVote.Wish;
import fr.agissons.participatorybudget.template.StaticTemplates;
import fr.agissons.theming.Ui;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where those who run the budget take over a vote of the past: they look at the file first, or take it at once. */
@Controller
@RequestMapping(TakeOverPage.PATH)
class TakeOverController {
    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;
    private static final int SHORTEST_TITLE = 3;

    private final StaticTemplates templates = new StaticTemplates();
    private final TakeOverVote votes;
    private final TownClock clock;

    TakeOverController(TakeOverVote votes, TownClock clock) {
        this.votes = votes;
        this.clock = clock;
    }

    @Requires(BudgetPermissions.RUN)
    @GetMapping
    JteModel ask(Ui ui) {
        return templates.takeoverForm(ui, new TakeOverPage(Map.of(), SentFile.NONE, null, Map.of()));
    }

    @Requires(BudgetPermissions.RUN)
    @Limited(times = 60, per = Limited.Per.HOUR, by = Limited.By.PERSON)
    @PostMapping
    Object take(
            Ui ui,
            @RequestParam Map<String, String> parameters,
            @RequestParam(name = "fichier", required = false) @Nullable MultipartFile file,
            HttpServletResponse response)
            throws IOException {
        SentFile sent = SentFile.of(file);
        Optional<EditionView> before = votes.before(sent.digest());
        if (before.isPresent()) {
            return again(ui, new TakeOverPage(parameters, sent, before.get(), Map.of()), CONFLICT, response);
        }
        PastVote vote = sent.vote();
        if (vote == null) {
            return again(ui, new TakeOverPage(parameters, sent, null, Map.of()), UNPROCESSABLE, response);
        }
        Typed typed = new Typed(parameters);
        if ("look".equals(typed.line("etape"))) {
            return templates.takeoverForm(ui, new TakeOverPage(parameters, sent, null, Map.of()));
        }
        Wish wish = wish(ui, typed, vote, sent.digest());
        if (wish == null) {
            return again(ui, new TakeOverPage(parameters, sent, null, typed.faults()), UNPROCESSABLE, response);
        }
        UUID id = votes.take(vote, wish);
        return "redirect:" + ui.url(EditionView.ADMINISTRATION + "/" + id);
    }

    private JteModel again(Ui ui, TakeOverPage page, int status, HttpServletResponse response) {
        JteModel model = templates.takeoverForm(ui, page);
        response.setStatus(status);
        return model;
    }

    private @Nullable Wish wish(Ui ui, Typed typed, PastVote vote, String digest) {
        String title = typed.line("title").isEmpty() ? vote.title() : typed.line("title");
        if (title.length() < SHORTEST_TITLE || title.length() > EditionWords.LONGEST_TITLE) {
            typed.fault("title", "budget.takeover.name.wrong");
        }
        LocalDate from = day(typed, "from", vote.from());
        LocalDate to = day(typed, "to", vote.to());
        if (from != null && to != null && (to.isBefore(from) || !to.isBefore(clock.today()))) {
            typed.fault("to", "budget.takeover.to.wrong");
        }
        if (!vote.isInEuros() && !typed.ticked("euros")) {
            typed.fault("euros", "budget.takeover.euros.untold");
        }
        CountingRule counting = CountingForm.read(typed, vote.voting().mode());
        if (counting == null || from == null || to == null || !typed.faults().isEmpty()) {
            return null;
        }
        String currency = vote.isInEuros() ? "" : "\n" + ui.t("budget.takeover.words.currency", vote.currency());
        EditionWords words = new EditionWords(
                title,
                ui.t(
                        "budget.takeover.words.summary",
                        vote.ballots().size(),
                        vote.projects().size()),
                ui.t("budget.takeover.words.text", digest) + currency);
        return new Wish(words, ui.t("budget.takeover.words.project"), from, to, counting, digest);
    }

    private static @Nullable LocalDate day(Typed typed, String name, @Nullable LocalDate told) {
        String text = typed.line(name);
        if (text.isEmpty() && told != null) {
            return told;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            typed.fault(name, "budget.form.day");
            return null;
        }
    }
}
