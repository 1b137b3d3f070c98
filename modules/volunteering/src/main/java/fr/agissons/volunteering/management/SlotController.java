package fr.agissons.volunteering.management;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.SignedIn;
import fr.agissons.theming.Ui;
import fr.agissons.volunteering.mission.PlanSlots;
import fr.agissons.volunteering.mission.SlotPlan;
import fr.agissons.volunteering.template.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an association plans the slots of one mission. */
@Controller
@RequestMapping("/missions/gestion/{id}/creneaux")
class SlotController {
    private static final int UNPROCESSABLE = 422;
    private final StaticTemplates templates = new StaticTemplates();
    private final ReadManaged read;
    private final PlanSlots slots;

    SlotController(ReadManaged read, PlanSlots slots) {
        this.read = read;
        this.slots = slots;
    }

    @SignedIn
    @PostMapping
    Object add(Ui ui, @PathVariable UUID id, @ModelAttribute SlotForm form, HttpServletResponse response) {
        UUID me = Me.current().person();
        Optional<SlotPlan> plan = form.plan();
        String fault = plan.isEmpty()
                ? "volunteering.slot.fault.unreadable"
                : slots.add(me, id, plan.get()).map(SlotPlan.Fault::key).orElse(null);
        if (fault == null) {
            return "redirect:/missions/gestion/" + id;
        }
        JteModel page = templates.managementMission(ui, read.page(me, id, form, fault, null));
        response.setStatus(UNPROCESSABLE);
        return page;
    }

    @SignedIn
    @GetMapping("/{slot}")
    JteModel show(Ui ui, @PathVariable UUID id, @PathVariable UUID slot) {
        return templates.managementSlot(ui, read.slot(Me.current().person(), id, slot));
    }

    @SignedIn
    @PostMapping("/{slot}/places")
    Object resize(
            Ui ui,
            @PathVariable UUID id,
            @PathVariable UUID slot,
            @RequestParam(defaultValue = "") String capacity,
            HttpServletResponse response) {
        UUID me = Me.current().person();
        int places = capacity.matches("[0-9]{1,5}") ? Integer.parseInt(capacity) : 0;
        String fault = null;
        if (places < 1 || places > SlotPlan.MOST_PLACES) {
            fault = SlotPlan.Fault.NO_PLACE.key();
        } else if (!slots.resize(me, id, slot, places)) {
            fault = "volunteering.slot.fault.taken";
        }
        if (fault == null) {
            return "redirect:/missions/gestion/" + id;
        }
        SlotPage page = read.slot(me, id, slot);
        response.setStatus(UNPROCESSABLE);
        return templates.managementSlot(ui, new SlotPage(page.mission(), page.slot(), capacity, fault));
    }

    @SignedIn
    @PostMapping("/{slot}/annuler")
    String cancel(@PathVariable UUID id, @PathVariable UUID slot) {
        slots.cancel(Me.current().person(), id, slot);
        return "redirect:/missions/gestion/" + id;
    }
}
