package fr.agissons.volunteering.management;

import fr.agissons.volunteering.mission.Repeat;
import fr.agissons.volunteering.mission.SlotPlan;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an association types to add a slot or a series of them.
 *
 * @param day the first day
 * @param from when it begins
 * @param to when it ends
 * @param capacity how many people
 * @param repeat how often it comes back
 * @param until the last day of the series
 */
public record SlotForm(
        @Nullable String day,
        @Nullable String from,
        @Nullable String to,
        @Nullable String capacity,
        @Nullable String repeat,
        @Nullable String until) {
    static SlotForm empty() {
        return new SlotForm("", "", "", "10", Repeat.ONCE.name(), "");
    }

    /** The plan that was typed, when it can be read at all. */
    Optional<SlotPlan> plan() {
        try {
            return Optional.of(new SlotPlan(
                    LocalDate.parse(MissionForm.said(day)),
                    LocalTime.parse(MissionForm.said(from)),
                    LocalTime.parse(MissionForm.said(to)),
                    Integer.parseInt(MissionForm.said(capacity)),
                    repetition(),
                    MissionForm.said(until).isEmpty() ? null : LocalDate.parse(MissionForm.said(until))));
        } catch (DateTimeParseException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private Repeat repetition() {
        for (Repeat known : Repeat.values()) {
            if (known.name().equals(repeat)) {
                return known;
            }
        }
        return Repeat.ONCE;
    }
}
