package fr.agissons.sharing.gift.mine;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.SignedIn;
import fr.agissons.core.limit.Limited;
import fr.agissons.core.text.PlainText;
import fr.agissons.sharing.gift.ask.AnswerAsks;
import fr.agissons.sharing.gift.ask.AnswerAsks.No;
import fr.agissons.sharing.template.StaticTemplates;
import fr.agissons.theming.Ui;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where whoever wrote a give-away says yes or no to those who answered it, and what became of a promise. */
@Controller
@RequestMapping("/pret/mes-dons/demandes/{ask}")
class AnswersController {
    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;
    private static final int LONGEST_REASON = 500;
    private final StaticTemplates templates = new StaticTemplates();
    private final ReadMine read;
    private final AnswerAsks answers;

    AnswersController(ReadMine read, AnswerAsks answers) {
        this.read = read;
        this.answers = answers;
    }

    @SignedIn
    // Each answer is written to a neighbour.
    @Limited(times = 120, per = Limited.Per.HOUR, by = Limited.By.PERSON)
    @PostMapping("/promettre")
    Object promise(
            Ui ui,
            @PathVariable UUID ask,
            @RequestParam(defaultValue = "1") String quantity,
            HttpServletResponse response) {
        UUID me = Me.current().person();
        No no = answers.promise(me, ask, number(quantity));
        if (no == null) {
            return back(ui, ask);
        }
        response.setStatus(no == No.LEFT ? CONFLICT : UNPROCESSABLE);
        return again(ui, new Trouble(ask, "quantity", PlainText.line(quantity), no.key()));
    }

    @SignedIn
    @Limited(times = 120, per = Limited.Per.HOUR, by = Limited.By.PERSON)
    @PostMapping("/refuser")
    String decline(Ui ui, @PathVariable UUID ask) {
        answers.decline(Me.current().person(), ask);
        return back(ui, ask);
    }

    @SignedIn
    @Limited(times = 120, per = Limited.Per.HOUR, by = Limited.By.PERSON)
    @PostMapping("/reprendre")
    Object renege(
            Ui ui,
            @PathVariable UUID ask,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response) {
        UUID me = Me.current().person();
        String why = PlainText.line(reason);
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            JteModel page = again(ui, new Trouble(ask, "reason", why, "sharing.gift.mine.why-missing"));
            response.setStatus(UNPROCESSABLE);
            return page;
        }
        answers.renege(me, ask, why);
        return back(ui, ask);
    }

    @SignedIn
    @Limited(times = 120, per = Limited.Per.HOUR, by = Limited.By.PERSON)
    @PostMapping("/donne")
    String handOver(Ui ui, @PathVariable UUID ask) {
        answers.handOver(Me.current().person(), ask);
        return back(ui, ask);
    }

    @SignedIn
    @Limited(times = 120, per = Limited.Per.HOUR, by = Limited.By.PERSON)
    @PostMapping("/pas-venu")
    String miss(Ui ui, @PathVariable UUID ask) {
        answers.miss(Me.current().person(), ask);
        return back(ui, ask);
    }

    private static int number(String typed) {
        String text = PlainText.line(typed);
        return text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
    }

    private JteModel again(Ui ui, Trouble trouble) {
        UUID gift = read.giftOf(Objects.requireNonNull(trouble.ask()));
        return templates.giftOwn(ui, read.gift(Me.current().person(), gift, false, trouble));
    }

    private String back(Ui ui, UUID ask) {
        return "redirect:" + ui.url("/pret/mes-dons/" + read.giftOf(ask));
    }
}
