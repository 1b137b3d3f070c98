package fr.agissons.mutualaid.desk;

import fr.agissons.core.access.Requires;
import fr.agissons.core.text.PlainText;
import fr.agissons.mutualaid.desk.DeskRequestPage.Trouble;
import fr.agissons.mutualaid.match.AnswerOffers;
import fr.agissons.mutualaid.match.AnswerOffers.No;
import fr.agissons.mutualaid.match.Mood;
import fr.agissons.mutualaid.match.SayHowItWent;
import fr.agissons.mutualaid.rule.MutualAidPermissions;
import fr.agissons.mutualaid.template.StaticTemplates;
import fr.agissons.theming.Ui;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the town answers offers for somebody who called, and writes down how it went. */
@Controller
@RequestMapping(DeskPage.PATH + "/aides/{match}")
class DeskAnswersController {
    private static final int UNPROCESSABLE = 422;
    private final StaticTemplates templates = new StaticTemplates();
    private final ReadDesk read;
    private final AnswerOffers answers;
    private final SayHowItWent words;

    DeskAnswersController(ReadDesk read, AnswerOffers answers, SayHowItWent words) {
        this.read = read;
        this.answers = answers;
        this.words = words;
    }

    @Requires(MutualAidPermissions.COORDINATE)
    @PostMapping("/confirmer")
    Object confirm(Ui ui, @PathVariable UUID match, HttpServletResponse response) {
        No no = answers.confirmForTown(match);
        return no == null ? back(ui, match) : again(ui, match, no.key(), response);
    }

    @Requires(MutualAidPermissions.COORDINATE)
    @PostMapping("/refuser")
    String decline(Ui ui, @PathVariable UUID match) {
        answers.declineForTown(match);
        return back(ui, match);
    }

    @Requires(MutualAidPermissions.COORDINATE)
    @PostMapping("/avis")
    Object say(
            Ui ui,
            @PathVariable UUID match,
            @RequestParam(name = "mood", defaultValue = "") String typed,
            @RequestParam(name = "says", required = false) @Nullable String says,
            HttpServletResponse response) {
        Optional<Mood> mood = Arrays.stream(Mood.values())
                .filter(one -> one.name().equals(typed))
                .findFirst();
        if (mood.isEmpty()) {
            return again(ui, match, "mutualaid.mood.missing", response);
        }
        String text = PlainText.lines(says);
        int length = Math.min(text.length(), DeskRequestPage.LONGEST_WORDS);
        words.forTown(match, mood.get(), text.substring(0, length));
        return back(ui, match);
    }

    private Object again(Ui ui, UUID match, String messageKey, HttpServletResponse response) {
        JteModel page =
                templates.deskRequest(ui, read.one(read.requestOf(match), new Trouble(match, null, "", messageKey)));
        response.setStatus(UNPROCESSABLE);
        return page;
    }

    private String back(Ui ui, UUID match) {
        return "redirect:" + ui.url(DeskPage.PATH + "/" + read.requestOf(match));
    }
}
