package fr.agissons.volunteering.management;

import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action;
import fr.agissons.theming.component.Badge;
import fr.agissons.theming.component.Choice;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.FieldKind;
import fr.agissons.theming.component.Gauge;
import fr.agissons.theming.component.Head;
import fr.agissons.volunteering.mission.MissionState;
import fr.agissons.volunteering.mission.Repeat;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One mission as its association looks after it: where it stands, what to do next, its slots.
 *
 * @param mission the mission
 * @param slots its slots
 * @param waiting sign-ups without an answer
 * @param slotForm what was typed to add a slot
 * @param slotFault what is wrong with it, as a message key
 * @param problem what could not be done, as a message key
 */
public record ManagedPage(
        ManagedMission mission,
        List<PlannedSlot> slots,
        long waiting,
        SlotForm slotForm,
        @Nullable String slotFault,
        @Nullable String problem) {

    public Head head(Ui ui) {
        return Head.of(ui.t("volunteering.manage.title", mission.title()))
                .crumb(ui.t("volunteering.menu.management"), "/missions/gestion")
                .unlisted();
    }

    public Badge badge(Ui ui) {
        return ManagedListPage.badge(ui, mission.state());
    }

    /** Where it stands and what comes next, in words. */
    public String standing(Ui ui) {
        if (mission.state() == MissionState.VALIDATED && !mission.organisationValidated()) {
            return ui.t("volunteering.manage.organisation-pending");
        }
        if (mission.state() == MissionState.VALIDATED && !mission.openUntil().isAfter(ui.now())) {
            return ui.t("volunteering.manage.past");
        }
        return ui.t(mission.state().key() + ".next");
    }

    /** Whether the public sees it now. */
    public boolean isPublic(Ui ui) {
        return mission.listed() && mission.openUntil().isAfter(ui.now());
    }

    public boolean isDraft() {
        return mission.state() == MissionState.DRAFT;
    }

    public boolean isValidated() {
        return mission.state() == MissionState.VALIDATED;
    }

    /** Where those who signed up are; the page's main action as soon as one of them waits. */
    public Action applicants(Ui ui) {
        String label = ui.t("volunteering.manage.applicants", waiting);
        String path = mission.path() + "/candidatures";
        return waiting > 0 && !isDraft() ? Action.primary(label, path) : Action.secondary(label, path);
    }

    /** When a slot is, in words. */
    public String when(Ui ui, PlannedSlot slot) {
        return slot.standing() ? ui.t("volunteering.when.ongoing") : ui.dateRange(slot.startsAt(), slot.endsAt());
    }

    public boolean isAhead(Ui ui, PlannedSlot slot) {
        Instant now = ui.now();
        return slot.isAhead(now) && !mission.over();
    }

    public FieldErrors slotErrors(Ui ui) {
        String fault = slotFault;
        return fault == null ? FieldErrors.none() : FieldErrors.none().and("day", ui.t(fault));
    }

    /** What it takes to add a slot or a series. */
    public List<Field> slotFields(Ui ui) {
        List<Choice> repeats = Arrays.stream(Repeat.values())
                .map(repeat -> new Choice(repeat.name(), ui.t(repeat.key())))
                .toList();
        return List.of(
                Field.of(FieldKind.DATE, "day", ui.t("volunteering.slot.day"))
                        .between(ui.today(), null)
                        .value(slotForm.day())
                        .errors(slotErrors(ui)),
                Field.of(FieldKind.TIME, "from", ui.t("volunteering.slot.from")).value(slotForm.from()),
                Field.of(FieldKind.TIME, "to", ui.t("volunteering.slot.to"))
                        .hint(ui.t("volunteering.slot.to-hint"))
                        .value(slotForm.to()),
                Field.of(FieldKind.NUMBER, "capacity", ui.t("volunteering.slot.capacity"))
                        .between(1, 10_000)
                        .value(slotForm.capacity()),
                Field.select("repeat", ui.t("volunteering.slot.repeat"), repeats)
                        .value(slotForm.repeat()),
                Field.of(FieldKind.DATE, "until", ui.t("volunteering.slot.until"))
                        .hint(ui.t("volunteering.slot.until-hint"))
                        .value(slotForm.until())
                        .optional());
    }

    /** Where a slot is changed. */
    public String slotPath(PlannedSlot slot) {
        return mission.path() + "/creneaux/" + slot.id();
    }

    /** How many places of a slot are taken. */
    public Gauge gauge(Ui ui, PlannedSlot slot) {
        return new Gauge(slot.taken(), slot.capacity(), ui.t("volunteering.places.taken", (long) slot.taken(), (long)
                slot.capacity()));
    }

    /** The page the public sees. */
    public String publicPath() {
        return "/missions/" + mission.id();
    }

    /** What could not be done, in words. */
    public @Nullable String trouble(Ui ui) {
        return problem == null ? null : ui.t(problem);
    }
}
