package fr.agissons.volunteering.application;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.SignedIn;
import fr.agissons.core.limit.Limited;
import fr.agissons.core.web.Refusals;
import fr.agissons.theming.Ui;
import fr.agissons.volunteering.template.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A person's own participations: the list, each one, giving one up, taking one to a calendar. */
@Controller
@RequestMapping(ParticipationsPage.PATH)
class ParticipationsController {
    private final StaticTemplates templates = new StaticTemplates();
    private final ReadParticipations read;
    private final LeaveMission leave;

    ParticipationsController(ReadParticipations read, LeaveMission leave) {
        this.read = read;
        this.leave = leave;
    }

    @SignedIn
    @GetMapping
    JteModel list(Ui ui, @RequestParam(name = "passees", required = false) @Nullable String past) {
        UUID me = Me.current().person();
        return templates.applicationParticipations(
                ui,
                "oui".equals(past)
                        ? new ParticipationsPage(true, read.past(me))
                        : new ParticipationsPage(false, read.ahead(me)));
    }

    @SignedIn
    @GetMapping("/{id}")
    JteModel one(Ui ui, @PathVariable UUID id, @RequestParam(name = "fait", required = false) @Nullable String done) {
        Participation row = read.one(Me.current().person(), id);
        return templates.applicationParticipation(ui, new ParticipationPage(row, "inscription".equals(done)));
    }

    @SignedIn
    // As many as can be taken: each tells the association.
    @Limited(times = 60, per = Limited.Per.HOUR, by = Limited.By.PERSON)
    @PostMapping("/{id}/annuler")
    String leave(@PathVariable UUID id) {
        leave.leave(Me.current().person(), id);
        return "redirect:" + ParticipationsPage.PATH + "/" + id;
    }

    @SignedIn
    @GetMapping("/{id}/agenda.ics")
    ResponseEntity<String> calendar(Ui ui, @PathVariable UUID id) {
        Participation row = read.one(Me.current().person(), id);
        Instant start = row.startsAt();
        Instant end = row.endsAt();
        if (start == null || end == null) {
            throw new Refusals.NotFound();
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/calendar;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"mission.ics\"")
                .body(Calendar.of(row, start, end, ui.absolute(row.path())));
    }
}
