package fr.agissons.participatorybudget.result;

import fr.agissons.core.access.Open;
import fr.agissons.core.web.Refusals;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Editions;
import fr.agissons.participatorybudget.template.StaticTemplates;
import fr.agissons.theming.Ui;
import gg.jte.models.runtime.JteModel;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The published result, and the files with which anybody counts again. */
@Controller
@RequestMapping("/budget-participatif/editions/{edition}/resultat")
class ResultController {
    private final StaticTemplates templates = new StaticTemplates();
    private final Editions editions;
    private final ReadResult read;

    ResultController(Editions editions, ReadResult read) {
        this.editions = editions;
        this.read = read;
    }

    @Open
    @GetMapping
    JteModel show(Ui ui, @PathVariable String edition) {
        return templates.resultShow(ui, read.published(view(edition)).orElseThrow(Refusals.NotFound::new));
    }

    @Open
    @GetMapping("/enveloppe-{number}.pb")
    ResponseEntity<byte[]> file(@PathVariable String edition, @PathVariable int number) {
        String file = read.file(view(edition).id(), number).orElseThrow(Refusals.NotFound::new);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
                .header("Content-Disposition", "attachment; filename=\"enveloppe-" + number + ".pb\"")
                .body(file.getBytes(StandardCharsets.UTF_8));
    }

    private EditionView view(String slug) {
        return editions.current(slug).orElseThrow(Refusals.NotFound::new);
    }
}
