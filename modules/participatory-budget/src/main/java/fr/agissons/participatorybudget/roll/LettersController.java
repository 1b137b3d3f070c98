package fr.agissons.participatorybudget.roll;

import fr.agissons.core.access.Requires;
import fr.agissons.core.text.PlainText;
import fr.agissons.core.web.Refusals;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Editions;
import fr.agissons.participatorybudget.rule.BudgetPermissions;
import fr.agissons.participatorybudget.template.StaticTemplates;
import fr.agissons.theming.Ui;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
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
        return templates.rollLetters(ui, new LettersPage(view(round), codes.count(round), List.of(), null));
    }

    @Requires(BudgetPermissions.RUN)
    @PostMapping
    Object make(
            Ui ui,
            @PathVariable UUID round,
            @RequestParam(name = "liste", required = false) @Nullable MultipartFile sent,
            @RequestParam(name = "sure", defaultValue = "false") boolean sure,
            HttpServletResponse response)
            throws IOException {
        EditionView edition = view(round);
        if (edition.electorate() != null && edition.voters().roll()) {
            return letters(codes.lettersOfRoll(edition));
        }
        Addressees list = Addressees.read(SentText.of(sent), Lists.districts(edition));
        if (!list.flaws().isEmpty()) {
            return again(ui, edition, list.flaws(), null, response);
        }
        if (!sure && codes.count(round) > 0) {
            return again(ui, edition, List.of(), LettersPage.NOT_SURE, response);
        }
        return letters(codes.letters(edition, list));
    }

    @Requires(BudgetPermissions.RUN)
    @PostMapping("/refaire")
    ResponseEntity<byte[]> anew(@PathVariable UUID round) {
        return letters(codes.lettersAnew(view(round)));
    }

    @Requires(BudgetPermissions.RUN)
    @PostMapping("/une")
    Object one(
            Ui ui,
            @PathVariable UUID round,
            @RequestParam(name = "numero", required = false) @Nullable String number,
            HttpServletResponse response) {
        EditionView edition = view(round);
        MakeCodes.OneLetter made = codes.letterOf(edition, PlainText.line(number));
        String text = made.text();
        return text == null ? again(ui, edition, List.of(), made.wrong(), response) : letters(text);
    }

    @Requires(BudgetPermissions.RUN)
    @PostMapping("/annuler")
    String cancel(Ui ui, @PathVariable UUID round) {
        EditionView edition = view(round);
        codes.cancel(edition);
        return "redirect:" + ui.url(edition.adminPath() + "/lettres");
    }

    private JteModel again(
            Ui ui,
            EditionView edition,
            List<Addressees.Flaw> flaws,
            @Nullable String wrong,
            HttpServletResponse response) {
        JteModel again = templates.rollLetters(ui, new LettersPage(edition, codes.count(edition.id()), flaws, wrong));
        response.setStatus(UNPROCESSABLE);
        return again;
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
