package fr.agissons.mutualaid.match;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.SignedIn;
import fr.agissons.mutualaid.helper.KnowHelpers;
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

/** A helper's own offers: the way there once confirmed, stepping back, that it is done and how it went. */
@Controller
@RequestMapping("/entraide/mes-aides")
class HelpingController {
    private static final int UNPROCESSABLE = 422;
    private final StaticTemplates templates = new StaticTemplates();
    private final ReadMine read;
    private final LeaveHelp leave;
    private final SayHowItWent words;
    private final KnowHelpers helpers;

    HelpingController(ReadMine read, LeaveHelp leave, SayHowItWent words, KnowHelpers helpers) {
        this.read = read;
        this.leave = leave;
        this.words = words;
        this.helpers = helpers;
    }

    @SignedIn
    @GetMapping
    JteModel list(Ui ui) {
        UUID me = Me.current().person();
        return templates.matchHelps(ui, new MyHelpsPage(read.help(me), helpers.of(me)));
    }

    @SignedIn
    @GetMapping("/{match}")
    JteModel one(
            Ui ui, @PathVariable UUID match, @RequestParam(name = "fait", required = false) @Nullable String done) {
        return templates.matchHelp(
                ui, new MyHelpPage(read.help(Me.current().person(), match), "oui".equals(done), null, false));
    }

    @SignedIn
    @PostMapping("/{match}/retirer")
    String withdraw(Ui ui, @PathVariable UUID match) {
        leave.withdraw(Me.current().person(), match);
        return back(ui, match);
    }

    @SignedIn
    @PostMapping("/{match}/terminer")
    String finish(Ui ui, @PathVariable UUID match) {
        words.finish(Me.current().person(), match);
        return back(ui, match);
    }

    @SignedIn
    @PostMapping("/{match}/avis")
    Object say(
            Ui ui,
            @PathVariable UUID match,
            @RequestParam(name = "mood", required = false) @Nullable String typed,
            @RequestParam(name = "says", required = false) @Nullable String says,
            HttpServletResponse response) {
        UUID me = Me.current().person();
        Optional<Mood> mood = Mood.of(typed);
        if (mood.isEmpty()) {
            JteModel page = templates.matchHelp(
                    ui, new MyHelpPage(read.help(me, match), false, MineController.shortened(says), true));
            response.setStatus(UNPROCESSABLE);
            return page;
        }
        words.helper(me, match, mood.get(), MineController.shortened(says));
        return back(ui, match);
    }

    private static String back(Ui ui, UUID match) {
        return "redirect:" + ui.url("/entraide/mes-aides/" + match);
    }
}
