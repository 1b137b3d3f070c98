package fr.agissons.volunteering.management;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.SignedIn;
import fr.agissons.core.limit.Limited;
import fr.agissons.theming.Ui;
import fr.agissons.volunteering.mission.EditMissions;
import fr.agissons.volunteering.template.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an association looks after one mission: its validation, its sign-ups, its end. */
@Controller
@RequestMapping("/missions/gestion/{id}")
class LifeController {
    private static final int UNPROCESSABLE = 422;
    private final StaticTemplates templates = new StaticTemplates();
    private final ReadManaged read;
    private final EditMissions missions;

    LifeController(ReadManaged read, EditMissions missions) {
        this.read = read;
        this.missions = missions;
    }

    @SignedIn
    @GetMapping
    JteModel show(Ui ui, @PathVariable UUID id) {
        return page(ui, id, null);
    }

    @SignedIn
    // Every moderator is written to; an association may well propose a season at once.
    @Limited(times = 30, per = Limited.Per.HOUR, by = Limited.By.PERSON)
    @PostMapping("/soumettre")
    Object submit(Ui ui, @PathVariable UUID id, HttpServletResponse response) {
        return switch (missions.submit(Me.current().person(), id)) {
            case SENT -> back(id);
            case NO_SLOT_AHEAD -> refused(page(ui, id, "volunteering.manage.no-slot"), response);
            case ASSOCIATION_PENDING -> refused(page(ui, id, "volunteering.manage.association-first"), response);
        };
    }

    @SignedIn
    @PostMapping("/inscriptions")
    String registration(@PathVariable UUID id, @RequestParam boolean open) {
        missions.openRegistration(Me.current().person(), id, open);
        return back(id);
    }

    @SignedIn
    @PostMapping("/visibilite")
    String visibility(@PathVariable UUID id, @RequestParam boolean online) {
        missions.putOnline(Me.current().person(), id, online);
        return back(id);
    }

    @SignedIn
    @PostMapping("/terminer")
    String end(@PathVariable UUID id) {
        missions.end(Me.current().person(), id);
        return back(id);
    }

    @SignedIn
    @PostMapping("/annuler")
    String cancel(@PathVariable UUID id) {
        missions.cancel(Me.current().person(), id);
        return back(id);
    }

    private JteModel page(Ui ui, UUID id, @Nullable String problem) {
        return templates.managementMission(ui, read.page(Me.current().person(), id, SlotForm.empty(), null, problem));
    }

    private static JteModel refused(JteModel page, HttpServletResponse response) {
        response.setStatus(UNPROCESSABLE);
        return page;
    }

    private static String back(UUID id) {
        return "redirect:/missions/gestion/" + id;
    }
}
