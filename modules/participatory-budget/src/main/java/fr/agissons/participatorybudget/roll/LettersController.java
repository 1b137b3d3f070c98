package fr.agissons.participatorybudget.roll;

import fr.agissons.core.access.Requires;
import fr.agissons.core.web.Refusals;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Editions;
import fr.agissons.participatorybudget.edition.EnvelopeView;
import fr.agissons.participatorybudget.rule.BudgetPermissions;
import fr.agissons.participatorybudget.template.StaticTemplates;
import fr.agissons.theming.Ui;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where those who run the budget have codes made for their letters. */
@Controller
@RequestMapping("/budget-participatif/administration/{round}/lettres")
class LettersController {
    private static final int UNPROCESSABLE = 422;

    private final StaticTemplates templates = new StaticTemplates();
    private final Editions editions;
    private final MakeCodes codes;

    LettersController(Editions editions, MakeCodes codes) {
        this.editions = editions;
        this.codes = codes;
    }

    @Requires(BudgetPermissions.RUN)
    @GetMapping
    JteModel show(Ui ui, @PathVariable UUID round) {
        return templates.rollLetters(ui, new LettersPage(view(round), codes.count(round), List.of()));
    }

    @Requires(BudgetPermissions.RUN)
    @PostMapping
    Object make(
            Ui ui,
            @PathVariable UUID round,
            @RequestParam(name = "liste", required = false) @Nullable MultipartFile sent,
            HttpServletResponse response)
            throws IOException {
        EditionView edition = view(round);
        if (edition.electorate() != null && edition.voters().roll()) {
            return letters(codes.lettersOfRoll(edition));
        }
        String text = sent == null ? "" : new String(sent.getBytes(), StandardCharsets.UTF_8);
        Set<String> districts = edition.envelopes().stream()
                .map(EnvelopeView::district)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Addressees list = Addressees.read(text, districts);
        if (!list.flaws().isEmpty()) {
            JteModel again = templates.rollLetters(ui, new LettersPage(edition, codes.count(round), list.flaws()));
            response.setStatus(UNPROCESSABLE);
            return again;
        }
        return letters(codes.letters(edition, list));
    }

    private static ResponseEntity<byte[]> letters(String made) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header("Content-Disposition", "attachment; filename=\"lettres.csv\"")
                .header("Cache-Control", "no-store")
                .body(made.getBytes(StandardCharsets.UTF_8));
    }

    private EditionView view(UUID round) {
        return editions.any(round).orElseThrow(Refusals.NotFound::new);
    }
}
