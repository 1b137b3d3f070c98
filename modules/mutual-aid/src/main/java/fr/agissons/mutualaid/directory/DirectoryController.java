package fr.agissons.mutualaid.directory;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.Open;
import fr.agissons.core.access.SignedIn;
import fr.agissons.core.limit.Limited;
import fr.agissons.core.text.ContactScan;
import fr.agissons.core.text.PlainText;
import fr.agissons.mutualaid.directory.SkillPage.Trouble;
import fr.agissons.mutualaid.invitation.InviteNeighbour;
import fr.agissons.mutualaid.invitation.Invited;
import fr.agissons.mutualaid.invitation.Invited.Hindrance;
import fr.agissons.mutualaid.template.StaticTemplates;
import fr.agissons.theming.Ui;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What everybody sees of the skills offered: the list, one of them, and the way to invite whoever offers it. */
@Controller
@RequestMapping(SkillQuery.PATH)
class DirectoryController {
    private static final int UNPROCESSABLE = 422;
    private final StaticTemplates templates = new StaticTemplates();
    private final FindSkills find;
    private final ReadSkill read;
    private final InviteNeighbour invite;

    DirectoryController(FindSkills find, ReadSkill read, InviteNeighbour invite) {
        this.find = find;
        this.read = read;
        this.invite = invite;
    }

    @Open
    @Limited(times = 120, per = Limited.Per.MINUTE, by = Limited.By.ADDRESS, with = SkillQuery.TEXT, name = "search")
    @GetMapping
    JteModel list(Ui ui, @RequestParam Map<String, String> parameters) {
        return templates.directoryList(ui, find.page(SkillQuery.of(parameters)));
    }

    @Open
    @GetMapping("/{offer:[0-9a-fA-F-]{36}}")
    JteModel one(Ui ui, @PathVariable UUID offer) {
        return templates.directoryOne(ui, read.page(offer, ui.me().orElse(null), null));
    }

    @SignedIn
    // Each invitation is written to somebody; how many a day is counted where it is sent.
    @Limited(times = 30, per = Limited.Per.HOUR, by = Limited.By.PERSON)
    @PostMapping("/{offer}/inviter")
    Object invite(
            Ui ui,
            @PathVariable UUID offer,
            @RequestParam(name = "words", required = false) @Nullable String typed,
            @RequestParam(name = "organisation", defaultValue = "") String as,
            HttpServletResponse response) {
        String words = PlainText.lines(typed);
        String wrong = wrong(words);
        if (wrong != null) {
            return again(ui, offer, new Trouble("words", words, as, wrong), response);
        }
        Invited invited = invite.invite(Me.current().person(), offer, organisation(as), words);
        Hindrance hindrance = invited.hindrance();
        return hindrance == null
                ? "redirect:" + ui.url("/entraide/mes-invitations/" + invited.invitation() + "?fait=oui")
                : again(ui, offer, new Trouble(field(hindrance), words, as, hindrance.key()), response);
    }

    private static String field(Hindrance hindrance) {
        return hindrance == Hindrance.NOT_YOURS || hindrance == Hindrance.NEIGHBOURS_ONLY ? "organisation" : "words";
    }

    private static @Nullable String wrong(String words) {
        if (words.isEmpty() || words.length() > SkillPage.LONGEST_WORDS) {
            return "mutualaid.invitation.words-wrong";
        }
        return ContactScan.of(words).map(ContactScan.Found::key).orElse(null);
    }

    private static @Nullable UUID organisation(String typed) {
        try {
            return typed.isEmpty() ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException notOurs) {
            return new UUID(0, 0);
        }
    }

    private Object again(Ui ui, UUID offer, Trouble trouble, HttpServletResponse response) {
        JteModel page = templates.directoryOne(ui, read.page(offer, Me.current(), trouble));
        response.setStatus(UNPROCESSABLE);
        return page;
    }
}
