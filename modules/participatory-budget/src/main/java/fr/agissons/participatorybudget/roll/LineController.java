package fr.agissons.participatorybudget.roll;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.SignedIn;
import fr.agissons.core.limit.FailedTries;
import fr.agissons.core.limit.Limited;
import fr.agissons.core.text.PlainText;
import fr.agissons.participatorybudget.ballot.page.ServeBallots;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.template.StaticTemplates;
import fr.agissons.theming.Ui;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a member of the site says which line of the roll is theirs, before their first ballot of an edition. */
@Controller
@RequestMapping(LineController.PATH)
class LineController {
    static final String PATH = "/budget-participatif/editions/{edition}/vote/inscription";
    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;
    private static final int WRONG_PER_HOUR = 60;

    private final StaticTemplates templates = new StaticTemplates();
    private final ServeBallots ballots;
    private final TakeUpLine lines;
    private final FailedTries tries;

    LineController(ServeBallots ballots, TakeUpLine lines, FailedTries tries) {
        this.ballots = ballots;
        this.lines = lines;
        this.tries = tries;
    }

    @SignedIn
    @GetMapping
    Object ask(Ui ui, @PathVariable String edition) {
        EditionView view = ballots.paper(edition).edition();
        // The ballot itself says what there is to say to whoever has no line to take up here and now.
        return LinePage.isFor(ui, view) && ballots.member(ui, view).voter() == null
                ? templates.rollLine(ui, new LinePage(view, "", "", null))
                : ballot(ui, view);
    }

    // Guessing a date of birth takes thousands of tries: few are had by one person, and not many at one address.
    @SignedIn
    @Limited(
            times = 6,
            per = Limited.Per.HOUR,
            by = Limited.By.PERSON,
            with = {"code", "numero"})
    @PostMapping
    Object take(
            Ui ui,
            @PathVariable String edition,
            @RequestParam(name = "code", required = false) @Nullable String code,
            @RequestParam(name = "numero", required = false) @Nullable String number,
            @RequestParam(name = "naissance", required = false) @Nullable String born,
            HttpServletRequest request,
            HttpServletResponse response) {
        EditionView view = ballots.paper(edition).edition();
        if (!LinePage.isFor(ui, view)) {
            return ballot(ui, view);
        }
        UUID me = Me.current().person();
        Optional<String> no = code == null
                ? lines.byBirth(me, view.id(), PlainText.line(number), PlainText.line(born))
                : lines.byCode(me, view.id(), code);
        if (no.isEmpty()) {
            return ballot(ui, view);
        }
        boolean wrong = no.filter(key -> key.equals(TakeUpLine.WRONG_BIRTH) || key.equals(TakeUpLine.WRONG_CODE))
                .isPresent();
        if (wrong) {
            tries.count("budget.line", WRONG_PER_HOUR, request, response);
        }
        LinePage page = new LinePage(
                view,
                PlainText.line(number),
                PlainText.line(born),
                new LinePage.No(code == null ? "numero" : "code", no.get()));
        JteModel again = templates.rollLine(ui, page);
        response.setStatus(wrong ? UNPROCESSABLE : CONFLICT);
        return again;
    }

    private static String ballot(Ui ui, EditionView edition) {
        return "redirect:" + ui.url(edition.path() + "/vote");
    }
}
