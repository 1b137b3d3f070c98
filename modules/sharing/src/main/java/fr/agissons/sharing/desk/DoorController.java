package fr.agissons.sharing.desk;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.SignedIn;
import fr.agissons.core.read.Reads;
import fr.agissons.core.text.PlainText;
import fr.agissons.sharing.calendar.ClosedDays;
import fr.agissons.sharing.calendar.Period;
import fr.agissons.sharing.loan.ReserveForm;
import fr.agissons.sharing.stock.TendLibrary;
import fr.agissons.sharing.template.StaticTemplates;
import fr.agissons.theming.Ui;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The door of a library: shown to everybody or not, and the days it stays shut. */
@Controller
@RequestMapping("/pret/gestion/{library:[0-9a-fA-F-]{36}}")
class DoorController {
    private static final int UNPROCESSABLE = 422;
    private static final int LONGEST = 400;
    private static final int LONGEST_REASON = 200;
    private static final String CLOSURES = """
            select id, first_day, last_day, reason from sharing_closure
            where tenant_id = :tenant and library_id = :library and last_day >= :today order by first_day, id
            """;

    private final StaticTemplates templates = new StaticTemplates();
    private final ReadDesk read;
    private final TendLibrary tend;
    private final Reads reads;

    DoorController(ReadDesk read, TendLibrary tend, Reads reads) {
        this.read = read;
        this.tend = tend;
        this.reads = reads;
    }

    @SignedIn
    @PostMapping("/ouverture")
    String open(@PathVariable UUID library, @RequestParam boolean open) {
        tend.open(Me.current(), library, open);
        return "redirect:/pret/gestion/" + library;
    }

    @SignedIn
    @GetMapping("/fermetures")
    JteModel closures(Ui ui, @PathVariable UUID library) {
        LibraryView view = read.library(Me.current(), library);
        return templates.deskClosures(ui, new ClosuresPage(view, rows(ui, library), Map.of(), null));
    }

    @SignedIn
    @PostMapping("/fermetures")
    Object close(
            Ui ui, @PathVariable UUID library, @RequestParam Map<String, String> typed, HttpServletResponse response) {
        LibraryView view = read.library(Me.current(), library);
        String reason = PlainText.line(typed.getOrDefault("reason", ""));
        Optional<Period> days = ReserveForm.period(typed.getOrDefault("first", ""), typed.getOrDefault("last", ""))
                .filter(period -> period.days() >= 0 && period.days() <= LONGEST)
                .filter(period -> !period.due().isBefore(ui.today()));
        if (days.isEmpty() || reason.length() > LONGEST_REASON) {
            ClosuresPage page = new ClosuresPage(view, rows(ui, library), typed, "sharing.closure.wrong");
            response.setStatus(UNPROCESSABLE);
            return templates.deskClosures(ui, page);
        }
        tend.close(
                Me.current(),
                library,
                new ClosedDays(days.get().pickup(), days.get().due()),
                reason);
        return "redirect:" + view.path() + "/fermetures";
    }

    @SignedIn
    @PostMapping("/fermetures/{closure}/supprimer")
    String reopen(@PathVariable UUID library, @PathVariable UUID closure) {
        tend.reopen(Me.current(), library, closure);
        return "redirect:/pret/gestion/" + library + "/fermetures";
    }

    private List<ClosureRow> rows(Ui ui, UUID library) {
        return reads.list(ClosureRow.class, CLOSURES, Map.of("library", library, "today", ui.today()));
    }
}
