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
    JteModel show(Ui ui, @PathVariable UUID round) {
        return templates.rollRoll(ui, new RollPage(view(round), read.count(round), List.of()));
    }

    @Requires(BudgetPermissions.RUN)
    @PostMapping
    Object take(
            Ui ui,
            @PathVariable UUID round,
            @RequestParam(name = "liste", required = false) @Nullable MultipartFile sent,
            HttpServletResponse response)
            throws IOException {
        EditionView edition = view(round);
        String text = sent == null ? "" : new String(sent.getBytes(), StandardCharsets.UTF_8);
        Set<String> districts = edition.envelopes().stream()
                .map(EnvelopeView::district)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        RollFile file = RollFile.read(text, districts);
        if (!file.flaws().isEmpty()) {
            JteModel again = templates.rollRoll(ui, new RollPage(edition, read.count(round), file.flaws()));
            response.setStatus(UNPROCESSABLE);
            return again;
        }
        keep.take(edition, file.lines());
        return "redirect:" + ui.url(edition.adminPath() + "/liste");
    }

    private EditionView view(UUID round) {
        return editions.any(round).orElseThrow(Refusals.NotFound::new);
    }
}
