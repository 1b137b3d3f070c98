package fr.agissons.theming.journal;

import fr.agissons.core.access.Requires;
import fr.agissons.core.audit.Journal;
import fr.agissons.core.audit.JournalFile;
import fr.agissons.core.audit.ReadJournal;
import fr.agissons.core.audit.SealedEntry;
import fr.agissons.core.limit.Limited;
import fr.agissons.core.limit.Limited.By;
import fr.agissons.core.limit.Limited.Per;
import fr.agissons.core.module.CivicModule;
import fr.agissons.core.module.Modules;
import fr.agissons.core.people.CorePermissions;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.theming.Ui;
import fr.agissons.theming.template.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where admins read the town's journal, take it away and have it recounted. */
@Controller
class JournalController {
    private static final int PAGE = 50;

    private final StaticTemplates templates = new StaticTemplates();
    private final ReadJournal read;
    private final Journal journal;
    private final Map<UUID, String> modules;

    JournalController(ReadJournal read, Journal journal, Modules modules) {
        this.read = read;
        this.journal = journal;
        this.modules = modules.all().stream()
                .collect(Collectors.toUnmodifiableMap(CivicModule::number, module -> module.key() + ".name"));
    }

    @Requires(CorePermissions.READ_JOURNAL)
    @GetMapping(JournalNavigation.JOURNAL)
    JteModel show(
            Ui ui,
            @RequestParam(name = "type", defaultValue = "") String kind,
            @RequestParam(name = "du", defaultValue = "") String since,
            @RequestParam(name = "au", defaultValue = "") String until,
            @RequestParam(name = "avant", required = false) @Nullable Long before,
            HttpServletResponse response) {
        JournalForm form = new JournalForm(kind, since, until);
        var errors = form.errors(ui);
        if (!errors.byField().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        var found = read.find(form.search(Tenancy.current().zone(), before), PAGE + 1);
        boolean more = found.lines().size() > PAGE;
        var lines = more ? found.lines().subList(0, PAGE) : found.lines();
        return templates.journalShow(
                ui,
                new JournalPage(lines, modules, found.kinds(), found.operators(), more, before == null, form, errors));
    }

    // The whole chain is followed each time.
    @Limited(times = 20, per = Per.MINUTE, by = By.PERSON)
    @Requires(CorePermissions.READ_JOURNAL)
    @PostMapping(JournalNavigation.VERIFICATION)
    JteModel verify(Ui ui) {
        return templates.journalRecount(ui, new RecountPage(journal.recount()));
    }

    // Each time, the whole journal travels.
    @Limited(times = 20, per = Per.MINUTE, by = By.PERSON)
    @Requires(CorePermissions.READ_JOURNAL)
    @GetMapping(JournalNavigation.EXPORT)
    void export(HttpServletResponse response) throws IOException {
        Tenant town = Tenancy.current();
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"journal-" + town.slug() + ".csv\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        // Read a piece at a time: no connection is held for as long as the reader takes.
        try (Writer out =
                new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8))) {
            JournalFile.begin(out);
            List<SealedEntry> piece = journal.after(0);
            while (!piece.isEmpty()) {
                for (SealedEntry line : piece) {
                    JournalFile.add(out, town.id().value(), line);
                }
                piece = journal.after(piece.getLast().entry().number());
            }
        }
    }
}
