package fr.agissons.sharing.desk;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.SignedIn;
import fr.agissons.sharing.handover.ReadSheet;
import fr.agissons.sharing.loan.AnswerLoan;
import fr.agissons.sharing.loan.Counter;
import fr.agissons.sharing.template.StaticTemplates;
import fr.agissons.theming.Ui;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One loan at the counter, on a phone as well as on a desk: the answer, settling, letting pass. */
@Controller
@RequestMapping("/pret/gestion/emprunts/{loan}")
class LoanDeskController {
    private static final int UNPROCESSABLE = 422;
    private final StaticTemplates templates = new StaticTemplates();
    private final ReadDesk read;
    private final AnswerLoan answer;
    private final Counter counter;
    private final ReadSheet sheets;

    LoanDeskController(ReadDesk read, AnswerLoan answer, Counter counter, ReadSheet sheets) {
        this.read = read;
        this.answer = answer;
        this.counter = counter;
        this.sheets = sheets;
    }

    @SignedIn
    @GetMapping
    JteModel show(Ui ui, @PathVariable UUID loan) {
        return templates.deskLoan(ui, page(loan, Map.of(), Map.of()));
    }

    @SignedIn
    @PostMapping("/accepter")
    String approve(@PathVariable UUID loan) {
        answer.approve(Me.current(), loan);
        return back(loan);
    }

    @SignedIn
    @PostMapping("/refuser")
    Object refuse(
            Ui ui, @PathVariable UUID loan, @RequestParam Map<String, String> typed, HttpServletResponse response) {
        Map<String, String> faults = CounterForm.why(typed, "refus");
        if (!faults.isEmpty()) {
            return again(ui, loan, typed, faults, response);
        }
        answer.refuse(Me.current(), loan, CounterForm.text(typed, "refus"));
        return back(loan);
    }

    @SignedIn
    @PostMapping("/reste")
    Object rest(Ui ui, @PathVariable UUID loan, @RequestParam Map<String, String> typed, HttpServletResponse response) {
        DeskLoan known = read.loan(Me.current(), loan);
        String rest = typed.getOrDefault("rest", "").strip();
        int many = rest.matches("[0-9]{1,5}") ? Integer.parseInt(rest) : 0;
        if (many < 1 || many > known.taken() - known.rest()) {
            return again(ui, loan, typed, Map.of("rest", "sharing.supply.rest-wrong"), response);
        }
        counter.takeRest(Me.current(), loan, many);
        return back(loan);
    }

    @SignedIn
    @PostMapping("/regler")
    Object settle(
            Ui ui, @PathVariable UUID loan, @RequestParam Map<String, String> typed, HttpServletResponse response) {
        Map<String, String> faults = CounterForm.settle(typed);
        if (faults.isEmpty()
                && !counter.settle(Me.current(), loan, CounterForm.cents(typed), CounterForm.text(typed, "agreed"))) {
            faults = Map.of("retained", "sharing.desk.retained-more");
        }
        return faults.isEmpty() ? back(loan) : again(ui, loan, typed, faults, response);
    }

    @SignedIn
    @PostMapping("/perdu")
    Object lose(Ui ui, @PathVariable UUID loan, @RequestParam Map<String, String> typed, HttpServletResponse response) {
        Map<String, String> faults = CounterForm.why(typed, "perte");
        if (!faults.isEmpty()) {
            return again(ui, loan, typed, faults, response);
        }
        counter.lose(Me.current(), loan, CounterForm.text(typed, "perte"));
        return back(loan);
    }

    @SignedIn
    @PostMapping("/pardonner")
    Object pardon(
            Ui ui, @PathVariable UUID loan, @RequestParam Map<String, String> typed, HttpServletResponse response) {
        Map<String, String> faults = CounterForm.why(typed, "pardon");
        if (!faults.isEmpty()) {
            return again(ui, loan, typed, faults, response);
        }
        answer.pardon(Me.current(), loan, CounterForm.text(typed, "pardon"));
        return back(loan);
    }

    private JteModel again(
            Ui ui, UUID loan, Map<String, String> typed, Map<String, String> faults, HttpServletResponse response) {
        LoanDeskPage page = page(loan, typed, faults);
        response.setStatus(UNPROCESSABLE);
        return templates.deskLoan(ui, page);
    }

    private LoanDeskPage page(UUID loan, Map<String, String> typed, Map<String, String> faults) {
        DeskLoan known = read.loan(Me.current(), loan);
        return new LoanDeskPage(known, read.parts(loan), sheets.of(loan, known.model()), typed, faults);
    }

    private static String back(UUID loan) {
        return "redirect:/pret/gestion/emprunts/" + loan;
    }
}
