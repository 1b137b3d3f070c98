package fr.agissons.volunteering.management;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.SignedIn;
import fr.agissons.core.limit.Limited;
import fr.agissons.core.people.organisation.OrganisationCard;
import fr.agissons.core.time.TownClock;
import fr.agissons.theming.Ui;
import fr.agissons.volunteering.management.WriteMissions.Written;
import fr.agissons.volunteering.template.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where an association finds its missions and writes them. */
@Controller
@RequestMapping("/missions/gestion")
class ManagementController {
    private static final int UNPROCESSABLE = 422;
    private final StaticTemplates templates = new StaticTemplates();
    private final ReadManaged read;
    private final WriteMissions write;
    private final TownClock clock;

    ManagementController(ReadManaged read, WriteMissions write, TownClock clock) {
        this.read = read;
        this.write = write;
        this.clock = clock;
    }

    @SignedIn
    @GetMapping
    JteModel list(Ui ui) {
        return templates.managementList(ui, read.list(Me.current().person()));
    }

    @SignedIn
    @GetMapping("/nouvelle")
    Object blank(Ui ui) {
        List<OrganisationCard> organisations = write.organisations(Me.current().person());
        if (organisations.isEmpty()) {
            return "redirect:/missions/gestion";
        }
        MissionForm form = MissionForm.empty(organisations.getFirst().id(), "");
        return templates.managementForm(
                ui, new MissionFormPage(null, organisations, form, Map.of(), List.of(), write.set()));
    }

    @SignedIn
    // Each may ask the national geocoder, whose own limit all towns share.
    @Limited(times = 60, per = Limited.Per.HOUR, by = Limited.By.PERSON, name = "geocoding")
    @PostMapping("/nouvelle")
    Object create(Ui ui, @ModelAttribute MissionForm form, HttpServletResponse response) {
        UUID me = Me.current().person();
        return switch (write.create(me, form)) {
            case Written.Saved saved -> "redirect:/missions/gestion/" + saved.mission();
            case Written.Refused refused ->
                again(
                        ui,
                        new MissionFormPage(
                                null,
                                write.organisations(me),
                                form,
                                refused.faults(),
                                refused.candidates(),
                                write.set()),
                        response);
        };
    }

    @SignedIn
    @GetMapping("/{id}/modifier")
    JteModel known(Ui ui, @PathVariable UUID id) {
        ManagedMission mission = read.mission(Me.current().person(), id);
        PlannedSlot standing = mission.ongoing() ? read.slots(id).getFirst() : null;
        return templates.managementForm(
                ui,
                new MissionFormPage(
                        id, List.of(), MissionForm.of(mission, standing, clock), Map.of(), List.of(), write.set()));
    }

    @SignedIn
    @Limited(times = 60, per = Limited.Per.HOUR, by = Limited.By.PERSON, name = "geocoding")
    @PostMapping("/{id}/modifier")
    Object change(Ui ui, @PathVariable UUID id, @ModelAttribute MissionForm form, HttpServletResponse response) {
        UUID me = Me.current().person();
        ManagedMission mission = read.mission(me, id);
        return switch (write.change(me, id, form.of(mission.dateType()), mission)) {
            case Written.Saved saved -> "redirect:" + mission.path();
            case Written.Refused refused ->
                again(
                        ui,
                        new MissionFormPage(
                                id,
                                List.of(),
                                form.of(mission.dateType()),
                                refused.faults(),
                                refused.candidates(),
                                write.set()),
                        response);
        };
    }

    private JteModel again(Ui ui, MissionFormPage page, HttpServletResponse response) {
        response.setStatus(UNPROCESSABLE);
        return templates.managementForm(ui, page);
    }
}
