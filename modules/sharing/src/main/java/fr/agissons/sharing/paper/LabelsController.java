package fr.agissons.sharing.paper;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.SignedIn;
import fr.agissons.core.limit.Limited;
import fr.agissons.sharing.template.StaticTemplates;
import fr.agissons.theming.Ui;
import fr.agissons.theming.paper.Papers;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where those who lend print labels for their things. */
@Controller
@RequestMapping("/pret/gestion/{library:[0-9a-fA-F-]{36}}/etiquettes")
class LabelsController {
    private static final int UNPROCESSABLE = 422;
    private final StaticTemplates templates = new StaticTemplates();
    private final ReadLabels read;
    private final Papers papers;

    LabelsController(ReadLabels read, Papers papers) {
        this.read = read;
        this.papers = papers;
    }

    @SignedIn
    @GetMapping
    JteModel choose(
            Ui ui,
            @PathVariable UUID library,
            @RequestParam(name = "objet", required = false) @Nullable UUID model,
            @RequestParam(name = "choix", defaultValue = "tous") String chosen) {
        var shelves = read.shelves(Me.current(), library, model);
        Set<UUID> units = chosen.equals("aucun")
                ? Set.of()
                : shelves.labels().stream().map(Label::unit).collect(Collectors.toUnmodifiableSet());
        return templates.paperLabels(
                ui, new LabelsPage(library, shelves.name(), model, shelves.labels(), LabelForm.blank(units), Map.of()));
    }

    @SignedIn
    // Drawing hundreds of codes is work.
    @Limited(times = 60, per = Limited.Per.HOUR, by = Limited.By.PERSON)
    @PostMapping
    Object print(
            Ui ui,
            @PathVariable UUID library,
            @RequestParam(name = "objet", required = false) @Nullable UUID model,
            @RequestParam(name = "unit", required = false) @Nullable List<String> units,
            @RequestParam(defaultValue = "") String format,
            @RequestParam(defaultValue = "") String start,
            HttpServletResponse response) {
        LabelForm form = LabelForm.read(units == null ? List.of() : units, format, start);
        Map<String, String> faults = form.faults();
        List<Label> labels = faults.isEmpty() ? read.chosen(Me.current(), library, form.units()) : List.of();
        if (faults.isEmpty() && labels.isEmpty()) {
            faults = Map.of("unit", "sharing.labels.none-chosen");
        }
        if (!faults.isEmpty()) {
            var shelves = read.shelves(Me.current(), library, model);
            response.setStatus(UNPROCESSABLE);
            return templates.paperLabels(
                    ui, new LabelsPage(library, shelves.name(), model, shelves.labels(), form, faults));
        }
        LabelSheets sheets = new LabelSheets(form.sheet(), form.place(), labels);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"etiquettes.pdf\"")
                .body(papers.pdf(ui, templates.paperLabelSheets(ui, sheets)));
    }
}
