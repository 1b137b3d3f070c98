package fr.agissons.participatorybudget.roll;

import fr.agissons.core.access.Open;
import fr.agissons.core.limit.FailedTries;
import fr.agissons.core.text.PlainText;
import fr.agissons.participatorybudget.ballot.Paper;
import fr.agissons.participatorybudget.ballot.Voter;
import fr.agissons.participatorybudget.ballot.page.Door;
import fr.agissons.participatorybudget.ballot.page.ServeBallots;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.template.StaticTemplates;
import fr.agissons.theming.Ui;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The ballot of whoever has a letter: each form carries the code, so no session is opened and none is left behind. */
@Controller
@RequestMapping(CodeController.PATH)
class CodeController {
    static final String PATH = "/budget-participatif/editions/{edition}/vote/code";
    private static final int UNPROCESSABLE = 422;
    private static final int WRONG_PER_HOUR = 300;

    private final StaticTemplates templates = new StaticTemplates();
    private final ServeBallots ballots;
    private final MakeCodes codes;
    private final FailedTries tries;

    CodeController(ServeBallots ballots, MakeCodes codes, FailedTries tries) {
        this.ballots = ballots;
        this.codes = codes;
        this.tries = tries;
    }

    @Open
    @GetMapping
    JteModel ask(Ui ui, @PathVariable String edition) {
        return templates.rollCode(ui, new CodePage(ballots.paper(edition).edition(), "", false));
    }

    // A library's or a school's visitors share an address: only codes that open nothing are counted there.
    @Open
    @PostMapping
    JteModel vote(
            Ui ui,
            @PathVariable String edition,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        Paper paper = ballots.paperForSent(edition);
        EditionView view = paper.edition();
        String code = PlainText.line(typed.getFirst("code"));
        Optional<Voter> voter = codes.voter(view.id(), code);
        if (voter.isEmpty()) {
            tries.count("budget.code", WRONG_PER_HOUR, request, response);
            JteModel again = templates.rollCode(ui, new CodePage(view, code, true));
            response.setStatus(UNPROCESSABLE);
            return again;
        }
        response.setHeader("Cache-Control", "no-store");
        Door door = new Door(
                voter.get(),
                view.path() + "/vote/code",
                Map.of("code", code),
                voter.get().identity().toString());
        return typed.containsKey("etape") || typed.containsKey("categorie")
                ? ballots.act(ui, door, paper, typed, response)
                : ballots.open(ui, door, paper, "");
    }
}
