package fr.agissons.volunteering.moderation;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.Requires;
import fr.agissons.core.text.PlainText;
import fr.agissons.theming.Ui;
import fr.agissons.volunteering.mission.ModerateMissions;
import fr.agissons.volunteering.mission.VolunteeringPermissions;
import fr.agissons.volunteering.template.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where moderators read what waits, say yes, send back with a reason, or take a mission off the site. */
@Controller
@RequestMapping(ModerationListPage.PATH)
class ModerationController {
    static final int LONGEST_NOTE = 1000;
    private static final int UNPROCESSABLE = 422;
    private final StaticTemplates templates = new StaticTemplates();
    private final ReadModeration read;
    private final ModerateMissions moderate;

    ModerationController(ReadModeration read, ModerateMissions moderate) {
        this.read = read;
        this.moderate = moderate;
    }

    @Requires(VolunteeringPermissions.MODERATE_MISSIONS)
    @GetMapping
    JteModel list(Ui ui, @RequestParam(name = "validees", required = false) @Nullable String validated) {
        return templates.moderationList(
                ui,
                "oui".equals(validated)
                        ? new ModerationListPage(true, read.validated())
                        : new ModerationListPage(false, read.waiting()));
    }

    @Requires(VolunteeringPermissions.MODERATE_MISSIONS)
    @GetMapping("/{id}")
    JteModel one(Ui ui, @PathVariable UUID id) {
        return templates.moderationMission(ui, read.page(Me.current().person(), id, "", false));
    }

    @Requires(VolunteeringPermissions.MODERATE_MISSIONS)
    @PostMapping("/{id}/valider")
    String validate(@PathVariable UUID id) {
        moderate.validate(id);
        return "redirect:" + ModerationListPage.PATH;
    }

    @Requires(VolunteeringPermissions.MODERATE_MISSIONS)
    @PostMapping("/{id}/renvoyer")
    Object sendBack(
            Ui ui, @PathVariable UUID id, @RequestParam(defaultValue = "") String note, HttpServletResponse response) {
        return decide(ui, id, note, moderate::sendBack, response);
    }

    @Requires(VolunteeringPermissions.MODERATE_MISSIONS)
    @PostMapping("/{id}/signaler")
    Object flag(
            Ui ui, @PathVariable UUID id, @RequestParam(defaultValue = "") String note, HttpServletResponse response) {
        return decide(ui, id, note, moderate::flag, response);
    }

    /** A decision that the association is told the reason of. */
    private Object decide(
            Ui ui, UUID id, String note, BiConsumer<UUID, String> decision, HttpServletResponse response) {
        String words = PlainText.lines(note);
        if (words.isEmpty() || words.length() > LONGEST_NOTE) {
            JteModel page =
                    templates.moderationMission(ui, read.page(Me.current().person(), id, words, true));
            response.setStatus(UNPROCESSABLE);
            return page;
        }
        decision.accept(id, words);
        return "redirect:" + ModerationListPage.PATH;
    }
}
