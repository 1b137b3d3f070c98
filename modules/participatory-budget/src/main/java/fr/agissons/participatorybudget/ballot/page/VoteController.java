package fr.agissons.participatorybudget.ballot.page;

import fr.agissons.core.access.Open;
import fr.agissons.core.access.SignedIn;
import fr.agissons.core.limit.Limited;
import fr.agissons.core.text.PlainText;
import fr.agissons.participatorybudget.ballot.Paper;
import fr.agissons.participatorybudget.ballot.ReadBallots;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.template.StaticTemplates;
import fr.agissons.theming.Ui;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The ballot of members of the site, and the public list of codes. */
@Controller
@RequestMapping("/budget-participatif/editions/{edition}")
class VoteController {
    private final StaticTemplates templates = new StaticTemplates();
    private final ServeBallots ballots;
    private final ReadBallots read;

    VoteController(ServeBallots ballots, ReadBallots read) {
        this.ballots = ballots;
        this.read = read;
    }

    @Open
    @GetMapping("/vote")
    JteModel ballot(
            Ui ui,
            @PathVariable String edition,
            @RequestParam(name = "categorie", required = false) @Nullable String category) {
        Paper paper = ballots.paper(edition);
        return ballots.open(ui, ballots.member(ui, paper.edition()), paper, PlainText.line(category));
    }

    @SignedIn
    @Limited(times = 120, per = Limited.Per.HOUR, by = Limited.By.PERSON)
    @PostMapping("/vote")
    JteModel vote(
            Ui ui,
            @PathVariable String edition,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletResponse response) {
        Paper paper = ballots.paperForSent(edition);
        return ballots.act(ui, ballots.member(ui, paper.edition()), paper, typed, response);
    }

    @Open
    @GetMapping("/urne")
    JteModel codes(
            Ui ui,
            @PathVariable String edition,
            @RequestParam(name = "code", required = false) @Nullable String typed) {
        EditionView view = ballots.paper(edition).edition();
        List<String> codes = read.codes(view.id());
        return templates.ballotCodes(ui, CodesPage.of(view, codes, typed == null ? "" : PlainText.line(typed)));
    }

    @Open
    @GetMapping("/urne.csv")
    void file(@PathVariable String edition, HttpServletResponse response) throws IOException {
        EditionView view = ballots.paper(edition).edition();
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"urne-" + view.slug() + ".csv\"");
        StringBuilder lines = new StringBuilder("code\r\n");
        read.codes(view.id()).forEach(code -> lines.append(code).append("\r\n"));
        response.getWriter().write(lines.toString());
    }
}
