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
import fr.agissons.participatorybudget.paper.PaperForm.Mistake;
import fr.agissons.participatorybudget.rule.BudgetPermissions;
import fr.agissons.participatorybudget.template.StaticTemplates;
import fr.agissons.theming.Ui;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
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

/** Where agents type paper ballots; each sees which papers wait for a second reading, and nobody sees what another read. */
@Controller
@RequestMapping(TypingPage.PATH)
class TypingController {
    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;

    private final StaticTemplates templates = new StaticTemplates();
    private final Editions editions;
    private final ReadPapers read;
    private final TypePapers type;
    private final TownClock clock;

    TypingController(Editions editions, ReadPapers read, TypePapers type, TownClock clock) {
        this.editions = editions;
        this.read = read;
        this.type = type;
        this.clock = clock;
    }

    @Requires(BudgetPermissions.DESK)
    @GetMapping
    JteModel choose(Ui ui) {
        List<EditionView> open = editions.published().stream()
                .filter(one -> one.electorate() != null && one.voters().roll() && !one.counted())
                .filter(one -> shut(one) == null)
                .toList();
        return templates.paperEditions(ui, new PaperEditionsPage(open));
    }

    @Requires(BudgetPermissions.DESK)
    @GetMapping("/{round}")
    JteModel form(Ui ui, @PathVariable UUID round, @RequestParam MultiValueMap<String, String> asked) {
        EditionView edition = view(round);
        PaperForm typed = PaperForm.of(asked);
        Typed shut = shut(edition);
        return templates.paperType(
                ui,
                new TypingPage(
                        read.printed(edition),
                        PaperForm.at(typed.batch(), typed.number()),
                        null,
                        read.waiting(round, Me.current().person()),
                        shut == null ? said(asked.getFirst("fait")) : shut,
                        PlainText.line(asked.getFirst("bulletin"))));
    }

    @Requires(BudgetPermissions.DESK)
    @PostMapping("/{round}")
    Object type(
            Ui ui,
            @PathVariable UUID round,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response) {
        EditionView edition = view(round);
        Paper paper = read.printed(edition);
        PaperForm form = PaperForm.of(sent);
        Look seen = form.look(paper, Nature.IN_HAND, false);
        List<Mistake> mistakes = new ArrayList<>(form.unmarked());
        mistakes.addAll(seen.mistakes());
        Look look = new Look(seen.reading(), mistakes, seen.faults(), seen.choices());
        Mark mark = form.mark().orElse(null);
        Reading reading = look.reading();
        if (mark == null || reading == null || "verifier".equals(sent.getFirst("etape"))) {
            JteModel again = page(ui, paper, form, look, null, "");
            response.setStatus(mark == null || reading == null ? UNPROCESSABLE : 200);
            return again;
        }
        Typed answer = type.type(round, mark, reading, Me.current().person());
        if (!answer.isKept()) {
            JteModel again = page(ui, paper, form, look, answer, mark.text());
            response.setStatus(CONFLICT);
            return again;
        }
        return "redirect:"
                + ui.url(TypingPage.path(edition) + "?lot=" + mark.batch() + "&numero=" + (mark.number() + 1) + "&fait="
                        + answer.word() + "&bulletin=" + mark.text());
    }

    private JteModel page(Ui ui, Paper paper, PaperForm form, Look look, @Nullable Typed answer, String about) {
        List<Mark> waiting = read.waiting(paper.edition().id(), Me.current().person());
        return templates.paperType(ui, new TypingPage(paper, form, look, waiting, answer, about));
    }

    private @Nullable Typed shut(EditionView edition) {
        Polling polling = edition.pollingAt(clock.now());
        if (polling != Polling.OPEN && polling != Polling.OVER) {
            return Typed.TOO_EARLY;
        }
        return edition.counted() || read.figures(edition.id()).closed() ? Typed.CLOSED : null;
    }

    private static @Nullable Typed said(@Nullable String word) {
        return Arrays.stream(Typed.values())
                .filter(one -> one.isKept() && one.word().equals(word))
                .findFirst()
                .orElse(null);
    }

    private EditionView view(UUID round) {
        return editions.shown(round)
                .filter(one -> one.electorate() != null && one.voters().roll() && one.voting() != null)
                .orElseThrow(Refusals.NotFound::new);
    }
}
