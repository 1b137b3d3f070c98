package fr.agissons.sharing.loan;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.SignedIn;
import fr.agissons.core.limit.Limited;
import fr.agissons.core.settings.Settings;
import fr.agissons.sharing.setting.SharingSettings;
import fr.agissons.sharing.template.StaticTemplates;
import fr.agissons.theming.Ui;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A person's own loans: the list, each one, giving one up, keeping one longer, taking one to a calendar. */
@Controller
@RequestMapping(LoansPage.PATH)
class LoansController {
    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;
    private final StaticTemplates templates = new StaticTemplates();
    private final ReadLoans read;
    private final TendLoan tend;
    private final Settings settings;

    LoansController(ReadLoans read, TendLoan tend, Settings settings) {
        this.read = read;
        this.tend = tend;
        this.settings = settings;
    }

    @SignedIn
    @GetMapping
    JteModel list(Ui ui, @RequestParam(name = "passes", required = false) @Nullable String past) {
        UUID me = Me.current().person();
        return templates.loanLoans(
                ui,
                "oui".equals(past)
                        ? new LoansPage(true, read.past(me), List.of())
                        : new LoansPage(false, read.current(me), read.inLine(me)),
                settings.of(SharingSettings.class).ownThings());
    }

    @SignedIn
    @GetMapping("/{id}")
    JteModel one(Ui ui, @PathVariable UUID id, @RequestParam(name = "fait", required = false) @Nullable String done) {
        Loan loan = read.one(Me.current().person(), id);
        return templates.loanLoan(ui, new LoanPage(loan, "demande".equals(done)));
    }

    @SignedIn
    // As many as can be asked for: each tells those who lend.
    @Limited(times = 60, per = Limited.Per.HOUR, by = Limited.By.PERSON)
    @PostMapping("/{id}/annuler")
    String cancel(@PathVariable UUID id) {
        tend.cancel(Me.current().person(), id);
        return "redirect:" + LoansPage.PATH + "/" + id;
    }

    @SignedIn
    @Limited(times = 60, per = Limited.Per.HOUR, by = Limited.By.PERSON)
    @PostMapping("/{id}/prolonger")
    Object extend(
            Ui ui, @PathVariable UUID id, @RequestParam(defaultValue = "") String until, HttpServletResponse response) {
        UUID me = Me.current().person();
        Loan loan = read.one(me, id);
        TendLoan.Extension answer;
        try {
            answer = tend.extend(me, id, LocalDate.parse(until.strip()));
        } catch (DateTimeParseException notADay) {
            answer = TendLoan.Extension.NOT_LATER;
        }
        if (answer == TendLoan.Extension.DONE) {
            return "redirect:" + loan.path();
        }
        response.setStatus(answer == TendLoan.Extension.WANTED ? CONFLICT : UNPROCESSABLE);
        return templates.loanLoan(ui, new LoanPage(loan, false, until, answer, null));
    }

    @SignedIn
    @GetMapping("/{id}/agenda.ics")
    ResponseEntity<String> calendar(Ui ui, @PathVariable UUID id) {
        Loan loan = read.one(Me.current().person(), id);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/calendar;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"emprunt.ics\"")
                .body(LoanCalendar.of(loan, loan.state(ui.now(), ui.today()), ui));
    }
}
