package fr.agissons.sharing.handover;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.SignedIn;
import fr.agissons.core.limit.Limited;
import fr.agissons.core.text.PlainText;
import fr.agissons.core.web.Refusals;
import fr.agissons.sharing.photo.KeepProofs;
import fr.agissons.sharing.photo.Way;
import fr.agissons.sharing.template.StaticTemplates;
import fr.agissons.theming.Ui;
import fr.agissons.theming.paper.Papers;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the documents of a loan are read, signed and taken home. */
@Controller
class DocumentsController {
    private static final int UNPROCESSABLE = 422;
    private final StaticTemplates templates = new StaticTemplates();
    private final Documents documents;
    private final HandOver handOver;
    private final KeepProofs proofs;
    private final Papers papers;

    DocumentsController(Documents documents, HandOver handOver, KeepProofs proofs, Papers papers) {
        this.documents = documents;
        this.handOver = handOver;
        this.proofs = proofs;
        this.papers = papers;
    }

    @SignedIn
    @GetMapping("/pret/mes-emprunts/{id}/documents")
    JteModel show(Ui ui, @PathVariable UUID id) {
        return page(ui, id, "", null);
    }

    private JteModel page(Ui ui, UUID id, String remark, @Nullable String fault) {
        String item = documents.itemOf(Me.current(), id);
        return templates.handoverDocuments(
                ui, new DocumentsPage(id, item, documents.of(id), proofs.of(id), remark, fault));
    }

    @SignedIn
    @PostMapping("/pret/mes-emprunts/{id}/documents/{way}")
    Object sign(
            Ui ui,
            @PathVariable UUID id,
            @PathVariable String way,
            @RequestParam(defaultValue = "") String remark,
            HttpServletResponse response) {
        String said = PlainText.lines(remark);
        if (said.length() > DocumentsPage.LONGEST) {
            response.setStatus(UNPROCESSABLE);
            return page(ui, id, said, "sharing.handover.remark-long");
        }
        handOver.sign(Me.current(), id, Way.of(way).orElseThrow(Refusals.NotFound::new), said);
        return "redirect:" + ui.url(Documents.path(id));
    }

    @SignedIn
    @Limited(times = 60, per = Limited.Per.HOUR, by = Limited.By.PERSON)
    @GetMapping("/pret/documents/{loan}/{way}")
    ResponseEntity<byte[]> file(Ui ui, @PathVariable UUID loan, @PathVariable String way) {
        DocumentView document = documents.one(Me.current(), loan, Way.of(way).orElseThrow(Refusals.NotFound::new));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"" + document.way().slug() + ".pdf\"")
                .body(papers.pdf(ui, templates.handoverPaper(ui, document)));
    }
}
