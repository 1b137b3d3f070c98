package fr.agissons.participatorybudget.roll;

import fr.agissons.core.access.Requires;
import fr.agissons.core.web.Refusals;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Editions;
import fr.agissons.participatorybudget.rule.BudgetPermissions;
import fr.agissons.participatorybudget.template.StaticTemplates;
import fr.agissons.theming.Ui;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where those who run the budget send the roll the desk goes by. */
@Controller
@RequestMapping("/budget-participatif/administration/{round}/liste")
class RollController {
    private static final int UNPROCESSABLE = 422;

    private final StaticTemplates templates = new StaticTemplates();
    private final Editions editions;
    private final KeepRoll keep;
    private final ReadRoll read;

    RollController(Editions editions, KeepRoll keep, ReadRoll read) {
        this.editions = editions;
        this.keep = keep;
        this.read = read;
    }

    @Requires(BudgetPermissions.RUN)
    @GetMapping
    JteModel show(
            Ui ui, @PathVariable UUID round, @RequestParam(name = "fait", required = false) @Nullable String said) {
        return templates.rollRoll(
                ui,
                new RollPage(
                        view(round),
                        read.count(round),
                        List.of(),
                        Taken.of(said).orElse(null)));
    }

    @Requires(BudgetPermissions.RUN)
    @PostMapping
    Object take(
            Ui ui,
            @PathVariable UUID round,
            @RequestParam(name = "liste", required = false) @Nullable MultipartFile sent,
            @RequestParam(name = "remplacer", defaultValue = "false") boolean replacing,
            HttpServletResponse response)
            throws IOException {
        EditionView edition = view(round);
        RollFile file = RollFile.read(SentText.of(sent), Lists.districts(edition));
        if (!file.flaws().isEmpty()) {
            JteModel again = templates.rollRoll(ui, new RollPage(edition, read.count(round), file.flaws(), null));
            response.setStatus(UNPROCESSABLE);
            return again;
        }
        Taken taken = keep.take(edition, file.lines(), replacing);
        return "redirect:" + ui.url(edition.adminPath() + "/liste?fait=" + taken.word());
    }

    private EditionView view(UUID round) {
        return editions.any(round).orElseThrow(Refusals.NotFound::new);
    }
}
