package fr.agissons.sharing.loan;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.SignedIn;
import fr.agissons.core.limit.Limited;
import fr.agissons.sharing.template.StaticTemplates;
import fr.agissons.theming.Ui;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What somebody who waits in line does: take what is offered, or leave the line. */
@Controller
@RequestMapping(LoansPage.PATH)
class LineController {
    private static final int CONFLICT = 409;
    private final StaticTemplates templates = new StaticTemplates();
    private final AnswerOffer answer;
    private final ReadLoans read;

    LineController(AnswerOffer answer, ReadLoans read) {
        this.answer = answer;
        this.read = read;
    }

    @SignedIn
    @Limited(times = 60, per = Limited.Per.HOUR, by = Limited.By.PERSON)
    @PostMapping("/{id}/accepter")
    Object accept(Ui ui, @PathVariable UUID id, HttpServletResponse response) {
        UUID me = Me.current().person();
        if (answer.accept(me, id) instanceof ReserveAnswer.Refused refused) {
            LoanPage page = new LoanPage(read.one(me, id), false, "", null, refused);
            response.setStatus(CONFLICT);
            return templates.loanLoan(ui, page);
        }
        return "redirect:" + LoansPage.PATH + "/" + id + "?fait=demande";
    }

    @SignedIn
    @Limited(times = 60, per = Limited.Per.HOUR, by = Limited.By.PERSON)
    @PostMapping("/attentes/{hold}/quitter")
    String leave(@PathVariable UUID hold) {
        answer.leave(Me.current().person(), hold);
        return "redirect:" + LoansPage.PATH;
    }
}
