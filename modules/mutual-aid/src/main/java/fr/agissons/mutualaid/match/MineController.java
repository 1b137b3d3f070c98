package fr.agissons.mutualaid.match;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.SignedIn;
import fr.agissons.core.limit.Limited;
import fr.agissons.core.text.PlainText;
import fr.agissons.mutualaid.match.AnswerOffers.No;
import fr.agissons.mutualaid.match.MyRequestPage.Trouble;
import fr.agissons.mutualaid.request.LookAfterRequests;
import fr.agissons.mutualaid.template.StaticTemplates;
import fr.agissons.theming.Ui;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A person's own requests: who offers, saying yes or no, that it is done and how it went. */
@Controller
@RequestMapping("/entraide/mes-demandes")
class MineController {
    private static final int UNPROCESSABLE = 422;
    private final StaticTemplates templates = new StaticTemplates();
    private final ReadMine read;
    private final AnswerOffers answers;
    private final SayHowItWent words;
    private final LookAfterRequests requests;

    MineController(ReadMine read, AnswerOffers answers, SayHowItWent words, LookAfterRequests requests) {
        this.read = read;
        this.answers = answers;
        this.words = words;
        this.requests = requests;
    }

    @SignedIn
    @GetMapping
    JteModel list(Ui ui) {
        return templates.matchRequests(
                ui, new MyRequestsPage(read.requests(Me.current().person())));
    }

    @SignedIn
    @GetMapping("/{id}")
    JteModel one(Ui ui, @PathVariable UUID id, @RequestParam(name = "fait", required = false) @Nullable String done) {
        return templates.matchRequest(ui, read.request(Me.current().person(), id, "oui".equals(done), null));
    }

    @SignedIn
    @PostMapping("/{id}/annuler")
    String cancel(Ui ui, @PathVariable UUID id) {
        requests.cancel(Me.current().person(), id);
        return back(ui, id);
    }

    @SignedIn
    @PostMapping("/{id}/terminer")
    String finish(Ui ui, @PathVariable UUID id) {
        requests.finish(Me.current().person(), id);
        return back(ui, id);
    }

    @SignedIn
    // Each answer is written to a helper.
    @Limited(times = 60, per = Limited.Per.HOUR, by = Limited.By.PERSON)
    @PostMapping("/aides/{match}/confirmer")
    Object confirm(Ui ui, @PathVariable UUID match, HttpServletResponse response) {
        UUID me = Me.current().person();
        No no = answers.confirm(me, match);
        UUID request = read.requestOf(me, match);
        return no == null ? back(ui, request) : again(ui, request, new Trouble(match, no.key()), response);
    }

    @SignedIn
    @Limited(times = 60, per = Limited.Per.HOUR, by = Limited.By.PERSON)
    @PostMapping("/aides/{match}/refuser")
    String decline(Ui ui, @PathVariable UUID match) {
        UUID me = Me.current().person();
        answers.decline(me, match);
        return back(ui, read.requestOf(me, match));
    }

    @SignedIn
    @PostMapping("/aides/{match}/avis")
    Object say(
            Ui ui,
            @PathVariable UUID match,
            @RequestParam(name = "mood", required = false) @Nullable String typed,
            @RequestParam(name = "says", required = false) @Nullable String says,
            HttpServletResponse response) {
        UUID me = Me.current().person();
        UUID request = read.requestOf(me, match);
        Optional<Mood> mood = Mood.of(typed);
        if (mood.isEmpty()) {
            return again(ui, request, new Trouble(match, "mutualaid.mood.missing"), response);
        }
        words.requester(me, match, mood.get(), shortened(says));
        return back(ui, request);
    }

    static String shortened(@Nullable String says) {
        String text = PlainText.lines(says);
        return text.length() <= Match.LONGEST_WORDS ? text : text.substring(0, Match.LONGEST_WORDS);
    }

    private Object again(Ui ui, UUID request, Trouble trouble, HttpServletResponse response) {
        JteModel page = templates.matchRequest(ui, read.request(Me.current().person(), request, false, trouble));
        response.setStatus(UNPROCESSABLE);
        return page;
    }

    private static String back(Ui ui, UUID request) {
        return "redirect:" + ui.url("/entraide/mes-demandes/" + request);
    }
}
