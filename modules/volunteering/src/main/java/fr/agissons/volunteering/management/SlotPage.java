package fr.agissons.volunteering.management;

import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.FieldKind;
import fr.agissons.theming.component.Head;
import org.jspecify.annotations.Nullable;

/**
 * One slot, to change its places or to cancel it.
 *
 * @param mission its mission
 * @param slot the slot
 * @param typed the number of places that was typed
 * @param fault what is wrong with it, as a message key
 */
public record SlotPage(
        ManagedMission mission,
        PlannedSlot slot,
        String typed,
        @Nullable String fault) {

    public Head head(Ui ui) {
        return Head.of(when(ui))
                .crumb(ui.t("volunteering.menu.management"), "/missions/gestion")
                .crumb(mission.title(), mission.path())
                .unlisted()
                .narrow();
    }

    private String when(Ui ui) {
        return slot.standing() ? ui.t("volunteering.when.ongoing") : ui.dateRange(slot.startsAt(), slot.endsAt());
    }

    /** How many have signed up. */
    public String taken(Ui ui) {
        return ui.t("volunteering.places.taken", (long) slot.taken(), (long) slot.capacity());
    }

    public boolean isAhead(Ui ui) {
        return slot.isAhead(ui.now()) && !mission.over();
    }

    public String path(String act) {
        return mission.path() + "/creneaux/" + slot.id() + "/" + act;
    }

    public FieldErrors errors(Ui ui) {
        String wrong = fault;
        return wrong == null ? FieldErrors.none() : FieldErrors.none().and("capacity", ui.t(wrong));
    }

    public Field capacity(Ui ui) {
        return Field.of(FieldKind.NUMBER, "capacity", ui.t("volunteering.slot.capacity"))
                .between(Math.max(1, slot.taken()), 10_000)
                .value(typed)
                .errors(errors(ui));
    }
}
