package fr.agissons.theming.studio;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.Requires;
import fr.agissons.core.limit.Limited;
import fr.agissons.core.limit.Limited.By;
import fr.agissons.core.limit.Limited.Per;
import fr.agissons.theming.Ui;
import fr.agissons.theming.account.Said;
import fr.agissons.theming.look.DressSite;
import fr.agissons.theming.look.LookPermissions;
import fr.agissons.theming.look.Outcome;
import fr.agissons.theming.look.ReadLooks;
import fr.agissons.theming.template.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a draft becomes the site's look, or nothing, and where former looks come back. */
@Controller
@RequestMapping(Chapter.STUDIO)
class PublishController {
    private static final int SHOWN = 100;
    private static final int LONGEST_REASON = 300;

    private final StaticTemplates templates = new StaticTemplates();
    private final ReadLooks looks;
    private final DressSite dress;

    PublishController(ReadLooks looks, DressSite dress) {
        this.looks = looks;
        this.dress = dress;
    }

    @Requires(LookPermissions.DRESS_SITE)
    @GetMapping("/historique")
    JteModel history(Ui ui, @RequestParam(name = Said.PARAMETER, required = false) @Nullable String said) {
        var past = looks.past(SHOWN);
        return history(ui, past, Frame.of(Chapter.HISTORY, past.desk()).saying(Said.of(ui, said)));
    }

    private JteModel history(Ui ui, ReadLooks.Past past, Frame frame) {
        return templates.studioHistory(ui, new HistoryPage(frame, past.looks()));
    }

    // Each publication stays in the history for ever.
    @Limited(times = 30, per = Per.HOUR, by = By.PERSON, name = "publish-look")
    @Requires(LookPermissions.DRESS_SITE)
    @PostMapping("/publier")
    Object publish(
            Ui ui,
            @RequestParam String mark,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response) {
        String why = reason.strip();
        String kept = why.length() > LONGEST_REASON ? why.substring(0, LONGEST_REASON) : why;
        return answer(ui, dress.publish(mark, kept, Me.current().person()), "apparence-publiee", response);
    }

    @Requires(LookPermissions.DRESS_SITE)
    @PostMapping("/abandonner")
    Object drop(Ui ui, @RequestParam String mark, HttpServletResponse response) {
        return answer(ui, dress.drop(mark), "apparence-abandonnee", response);
    }

    @Limited(times = 30, per = Per.HOUR, by = By.PERSON, name = "publish-look")
    @Requires(LookPermissions.DRESS_SITE)
    @PostMapping("/historique/{number}/reprendre")
    Object wearAgain(Ui ui, @PathVariable int number, @RequestParam String mark, HttpServletResponse response) {
        Outcome outcome = dress.wearAgain(mark, number, Me.current().person());
        return answer(ui, outcome, "apparence-reprise", response);
    }

    private Object answer(Ui ui, Outcome outcome, String done, HttpServletResponse response) {
        if (outcome instanceof Outcome.Overtaken overtaken) {
            response.setStatus(HttpStatus.CONFLICT.value());
            var past = looks.past(SHOWN);
            return history(ui, past, Frame.of(Chapter.HISTORY, past.desk()).overtaken(overtaken));
        }
        return Said.after(ui, Chapter.HISTORY.path(), done);
    }
}
