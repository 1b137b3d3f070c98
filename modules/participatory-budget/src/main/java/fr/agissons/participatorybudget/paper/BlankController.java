package fr.agissons.participatorybudget.paper;

import fr.agissons.core.access.Requires;
import fr.agissons.core.web.Refusals;
import fr.agissons.participatorybudget.ballot.ReadBallots;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Editions;
import fr.agissons.participatorybudget.rule.BudgetPermissions;
import fr.agissons.participatorybudget.template.StaticTemplates;
import fr.agissons.theming.Ui;
import fr.agissons.theming.paper.Papers;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The empty ballot as a file to print. */
@Controller
class BlankController {
    private final StaticTemplates templates = new StaticTemplates();
    private final Editions editions;
    private final ReadBallots read;
    private final Papers papers;

    BlankController(Editions editions, ReadBallots read, Papers papers) {
        this.editions = editions;
        this.read = read;
        this.papers = papers;
    }

    @Requires(BudgetPermissions.DESK)
    @GetMapping("/budget-participatif/papiers/{round}/bulletin.pdf")
    ResponseEntity<byte[]> print(Ui ui, @PathVariable UUID round) {
        EditionView edition = editions.shown(round)
                .filter(one -> one.electorate() != null && one.voters().roll() && one.voting() != null)
                .orElseThrow(Refusals.NotFound::new);
        BlankPaper blank = new BlankPaper(read.paper(edition));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"bulletin.pdf\"")
                .body(papers.pdf(ui, templates.paperBlank(ui, blank)));
    }
}
