package fr.agissons.participatorybudget.idea.post;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.SignedIn;
import fr.agissons.core.limit.Limited;
import fr.agissons.core.text.PlainText;
import fr.agissons.participatorybudget.idea.SignIdeas;
import fr.agissons.participatorybudget.idea.TendIdeas;
import fr.agissons.participatorybudget.template.StaticTemplates;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.FieldErrors;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where authors ask others to sign, where these answer, and where either adds a word. */
@Controller
@RequestMapping(MyIdeasPage.PATH)
class SignController {
    private static final Pattern ADDRESS =
            Pattern.compile("[^@\\s\\p{Cntrl}]{1,64}@[^@\\s\\p{Cntrl}]{1,180}\\.[^@\\s\\p{Cntrl}]{2,60}");
    private static final int UNPROCESSABLE = 422;
    private final StaticTemplates templates = new StaticTemplates();
    private final ReadMine read;
    private final SignIdeas sign;
    private final TendIdeas tend;

    SignController(ReadMine read, SignIdeas sign, TendIdeas tend) {
        this.read = read;
        this.sign = sign;
        this.tend = tend;
    }

    @SignedIn
    // Each is written to somebody.
    @Limited(times = 20, per = Limited.Per.HOUR, by = Limited.By.PERSON)
    @PostMapping("/{idea}/inviter")
    Object invite(
            Ui ui,
            @PathVariable UUID idea,
            @RequestParam(name = "email", defaultValue = "") String typed,
            HttpServletResponse response) {
        read.one(Me.current(), idea);
        String address = PlainText.line(typed);
        if (!ADDRESS.matcher(address).matches()) {
            return again(ui, idea, address, "email", "budget.idea.invite-wrong", response);
        }
        return sign.invite(Me.current(), idea, address)
                ? back(ui, MyIdea.path(idea), "invitee")
                : again(ui, idea, address, "email", "budget.idea.invite-enough", response);
    }

    @SignedIn
    @PostMapping("/{idea}/signer")
    String accept(Ui ui, @PathVariable UUID idea) {
        sign.answer(Me.current(), idea, true);
        return back(ui, MyIdea.path(idea), "signee");
    }

    @SignedIn
    @PostMapping("/{idea}/decliner")
    String decline(Ui ui, @PathVariable UUID idea) {
        sign.answer(Me.current(), idea, false);
        return back(ui, MyIdeasPage.PATH, "declinee");
    }

    @SignedIn
    @PostMapping("/{idea}/ne-plus-signer")
    String leave(Ui ui, @PathVariable UUID idea) {
        sign.leave(Me.current(), idea);
        return back(ui, MyIdeasPage.PATH, "quittee");
    }

    @SignedIn
    @Limited(times = 20, per = Limited.Per.HOUR, by = Limited.By.PERSON)
    @PostMapping("/{idea}/preciser")
    Object clarify(
            Ui ui,
            @PathVariable UUID idea,
            @RequestParam(name = "words", defaultValue = "") String typed,
            HttpServletResponse response) {
        read.one(Me.current(), idea);
        String words = PlainText.lines(typed);
        if (words.isEmpty() || words.length() > TendIdeas.LONGEST_CLARIFICATION) {
            return again(ui, idea, words, "words", "budget.idea.clarify-wrong", response);
        }
        tend.clarify(Me.current(), idea, words);
        return back(ui, MyIdea.path(idea), "precisee");
    }

    private Object again(Ui ui, UUID idea, String typed, String field, String key, HttpServletResponse response) {
        response.setStatus(UNPROCESSABLE);
        return templates.ideaOwn(
                ui, read.page(Me.current(), idea, typed, FieldErrors.none().and(field, ui.t(key)), null, null));
    }

    private static String back(Ui ui, String path, String done) {
        return "redirect:" + ui.url(path + "?fait=" + done);
    }
}
