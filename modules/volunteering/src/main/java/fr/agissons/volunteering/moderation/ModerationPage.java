package fr.agissons.volunteering.moderation;

import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Badge;
import fr.agissons.theming.component.Fact;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.Head;
import fr.agissons.volunteering.mission.AgeRule;
import fr.agissons.volunteering.mission.MissionState;
import fr.agissons.volunteering.mission.Remote;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * One mission before a moderator.
 *
 * @param mission the mission
 * @param age who may come
 * @param own whether the moderator acts for its association: somebody else decides then
 * @param note what was typed to the association
 * @param noteMissing whether a reason was forgotten
 */
public record ModerationPage(ModerationView mission, AgeRule age, boolean own, String note, boolean noteMissing) {

    public Head head(Ui ui) {
        return Head.of(ui.t("volunteering.moderation.title-of", mission.title()))
                .crumb(ui.t("volunteering.moderation.title"), ModerationListPage.PATH)
                .staff();
    }

    public Badge badge(Ui ui) {
        return ModerationListPage.badge(ui, mission.state());
    }

    public List<Fact> facts(Ui ui) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("users", mission.organisation()));
        facts.add(new Fact(mission.theme().icon(), ui.t(mission.theme().key())));
        Instant first = mission.firstStart();
        long slots = mission.slots() == null ? 0 : mission.slots();
        facts.add(new Fact(
                "calendar",
                first == null
                        ? ui.t(mission.dateType().key())
                        : ui.t("volunteering.moderation.slots", slots, ui.dateTime(first))));
        String city = mission.city();
        String street = mission.street();
        facts.add(new Fact(
                "map-pin",
                city == null
                        ? ui.t(Remote.FULL.key())
                        : street == null || street.isEmpty() ? city : street + ", " + city));
        facts.add(new Fact("user-check", ui.t("volunteering.detail.age", age.minimum())));
        return facts;
    }

    /** Whether it waits for a first yes, or to be shown again. */
    public boolean awaitsYes() {
        return mission.state() == MissionState.SUBMITTED || mission.state() == MissionState.FLAGGED;
    }

    public boolean canSendBack() {
        return mission.state() == MissionState.SUBMITTED;
    }

    public boolean canFlag() {
        return mission.state() == MissionState.VALIDATED;
    }

    public FieldErrors errors(Ui ui) {
        return noteMissing
                ? FieldErrors.none().and("note", ui.t("volunteering.moderation.note-missing"))
                : FieldErrors.none();
    }

    /** What the association will read. */
    public Field noteField(Ui ui) {
        return Field.area("note", ui.t("volunteering.moderation.note"))
                .hint(ui.t("volunteering.moderation.note-hint"))
                .length(ModerationController.LONGEST_NOTE)
                .rows(4)
                .value(note)
                .errors(errors(ui));
    }
}
