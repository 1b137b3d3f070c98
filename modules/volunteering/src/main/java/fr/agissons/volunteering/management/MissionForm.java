package fr.agissons.volunteering.management;

import fr.agissons.core.text.PlainText;
import fr.agissons.core.time.TownClock;
import fr.agissons.volunteering.mission.DateType;
import fr.agissons.volunteering.mission.Remote;
import fr.agissons.volunteering.mission.Theme;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an association types about a mission, unchecked.
 *
 * @param organisation in whose name, for a new one
 * @param dateType at given times or all along, for a new one
 * @param place the address chosen among those found, by its label
 * @param places how many can join an ongoing mission
 * @param until the last day of an ongoing mission
 * @param version the state of the mission the form was filled from
 */
public record MissionForm(
        @Nullable UUID organisation,
        @Nullable String title,
        @Nullable String objective,
        @Nullable String description,
        @Nullable String theme,
        @Nullable String dateType,
        @Nullable String remote,
        @Nullable String street,
        @Nullable String city,
        @Nullable String place,
        @Nullable String minAge,
        @Nullable String openToMinors,
        @Nullable String autoAccept,
        @Nullable String motivationRequired,
        @Nullable String places,
        @Nullable String until,
        @Nullable Integer version) {
    static final int LONGEST_TITLE = 120;
    static final int LONGEST_OBJECTIVE = 500;
    static final int LONGEST_DESCRIPTION = 10_000;
    private static final int MOST_PLACES = 10_000;
    private static final Duration ENDLESS = Duration.ofDays(365_000);

    /** What is kept of what was typed: no character that no page can show. */
    public MissionForm {
        title = said(title);
        objective = said(objective);
        description = PlainText.lines(description == null ? "" : description);
        street = said(street);
        city = said(city);
        minAge = said(minAge);
        places = said(places);
        until = said(until);
    }

    /** The form of a mission that does not exist yet. */
    static MissionForm empty(@Nullable UUID organisation, String city) {
        return new MissionForm(
                organisation,
                "",
                "",
                "",
                "",
                DateType.SLOTS.name(),
                Remote.NO.name(),
                "",
                city,
                "",
                "",
                null,
                null,
                null,
                "10",
                "",
                null);
    }

    /** The form of a mission as it stands. */
    static MissionForm of(ManagedMission mission, @Nullable PlannedSlot standing, TownClock clock) {
        Instant end = standing == null ? null : standing.endsAt();
        String lastDay = end == null || end.isAfter(clock.now().plus(ENDLESS))
                ? ""
                : clock.dayOf(end.minusSeconds(1)).toString();
        return new MissionForm(
                mission.organisation(),
                mission.title(),
                mission.objective(),
                mission.description(),
                mission.theme().slug(),
                mission.dateType().name(),
                mission.remote().name(),
                mission.street(),
                mission.city(),
                "",
                mission.minAge() == null ? "" : mission.minAge().toString(),
                ticked(mission.openToMinors()),
                ticked(mission.autoAccept()),
                ticked(mission.motivationRequired()),
                standing == null ? "" : Integer.toString(standing.capacity()),
                lastDay,
                mission.version());
    }

    private static @Nullable String ticked(boolean yes) {
        return yes ? "true" : null;
    }

    /** The same for a mission whose kind of dates is settled. */
    MissionForm of(DateType settled) {
        return new MissionForm(
                organisation,
                title,
                objective,
                description,
                theme,
                settled.name(),
                remote,
                street,
                city,
                place,
                minAge,
                openToMinors,
                autoAccept,
                motivationRequired,
                places,
                until,
                version);
    }

    /** What is wrong with it, by field, as message keys; the address is looked at elsewhere. */
    Map<String, String> faults() {
        Map<String, String> faults = new LinkedHashMap<>();
        text(faults, "title", titleText(), 3, LONGEST_TITLE);
        text(faults, "objective", objectiveText(), 1, LONGEST_OBJECTIVE);
        text(faults, "description", descriptionText(), 1, LONGEST_DESCRIPTION);
        if (themeChosen().isEmpty()) {
            faults.put("theme", "volunteering.form.theme-missing");
        }
        if (!said(minAge).isEmpty() && !between(minAge, 16, 99)) {
            faults.put("minAge", "volunteering.form.min-age-wrong");
        }
        if (ongoing() && !between(places, 1, MOST_PLACES)) {
            faults.put("places", "volunteering.form.places-wrong");
        }
        if (ongoing() && !said(until).isEmpty() && untilDay() == null) {
            faults.put("until", "volunteering.form.date-wrong");
        }
        return faults;
    }

    private static void text(Map<String, String> faults, String field, String text, int least, int most) {
        if (text.length() < least) {
            faults.put(field, "volunteering.form." + field + "-missing");
        } else if (text.length() > most) {
            faults.put(field, "volunteering.form." + field + "-long");
        }
    }

    private static boolean between(@Nullable String typed, int least, int most) {
        try {
            int number = Integer.parseInt(said(typed));
            return number >= least && number <= most;
        } catch (NumberFormatException notANumber) {
            return false;
        }
    }

    static String said(@Nullable String typed) {
        return typed == null ? "" : PlainText.line(typed);
    }

    String titleText() {
        return said(title);
    }

    String objectiveText() {
        return said(objective);
    }

    String descriptionText() {
        return PlainText.lines(description == null ? "" : description);
    }

    Optional<Theme> themeChosen() {
        return Theme.of(said(theme));
    }

    boolean ongoing() {
        return DateType.ONGOING.name().equals(dateType);
    }

    Remote remoteChosen() {
        for (Remote known : Remote.values()) {
            if (known.name().equals(remote)) {
                return known;
            }
        }
        return Remote.NO;
    }

    @Nullable
    Integer minAgeChosen() {
        return said(minAge).isEmpty() ? null : Integer.valueOf(said(minAge));
    }

    int placesChosen() {
        return Integer.parseInt(said(places));
    }

    @Nullable
    LocalDate untilDay() {
        try {
            return LocalDate.parse(said(until));
        } catch (DateTimeParseException notADate) {
            return null;
        }
    }
}
