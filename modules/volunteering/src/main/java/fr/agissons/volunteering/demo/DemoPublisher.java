package fr.agissons.volunteering.demo;

import fr.agissons.core.geo.Address;
import fr.agissons.core.geo.Precision;
import fr.agissons.volunteering.mission.EditMissions;
import fr.agissons.volunteering.mission.MissionDetails;
import fr.agissons.volunteering.mission.ModerateMissions;
import fr.agissons.volunteering.mission.PlanSlots;
import fr.agissons.volunteering.mission.Remote;
import fr.agissons.volunteering.mission.Repeat;
import fr.agissons.volunteering.mission.SlotPlan;
import fr.agissons.volunteering.mission.Standing;
import fr.agissons.volunteering.mission.Theme;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Publishes one line of the demonstration file as a mission, the way its association and a moderator would. */
@Component
class DemoPublisher {
    private static final String NOTHING = "-";
    private static final String YES = "oui";
    private static final Map<String, DayOfWeek> DAYS = Map.of(
            "mon", DayOfWeek.MONDAY,
            "tue", DayOfWeek.TUESDAY,
            "wed", DayOfWeek.WEDNESDAY,
            "thu", DayOfWeek.THURSDAY,
            "fri", DayOfWeek.FRIDAY,
            "sat", DayOfWeek.SATURDAY,
            "sun", DayOfWeek.SUNDAY);

    private final EditMissions missions;
    private final PlanSlots slots;
    private final ModerateMissions moderation;
    private final Clock clock;

    DemoPublisher(EditMissions missions, PlanSlots slots, ModerateMissions moderation, Clock clock) {
        this.missions = missions;
        this.slots = slots;
        this.moderation = moderation;
        this.clock = clock;
    }

    UUID publish(List<String> line, UUID association, UUID manager, ZoneId zone) {
        UUID mission = submit(details(line, line.get(2)), line, association, manager, zone);
        moderation.validate(mission);
        return mission;
    }

    /** One mission waits, so that the moderator of the site finds something to do. */
    void leaveForModerator(List<String> line, Map<String, UUID> associations, UUID manager, ZoneId zone) {
        UUID association = associations.get(line.get(1));
        if (association != null) {
            submit(details(line, "Ouvrir le jardin aux écoliers"), line, association, manager, zone);
        }
    }

    private UUID submit(MissionDetails details, List<String> line, UUID association, UUID manager, ZoneId zone) {
        String when = line.get(14);
        int places = Integer.parseInt(line.get(15));
        UUID mission;
        if ("ongoing".equals(when)) {
            mission = missions.draft(manager, association, details, new Standing(places, null));
        } else {
            mission = missions.draft(manager, association, details);
            slots.add(manager, mission, plan(when.split("[ -]"), places, LocalDate.ofInstant(clock.instant(), zone)));
        }
        missions.submit(manager, mission);
        return mission;
    }

    private static SlotPlan plan(String[] when, int places, LocalDate today) {
        DayOfWeek day = DAYS.getOrDefault(when[0], DayOfWeek.SATURDAY);
        int weeks = Integer.parseInt(when[3]);
        LocalDate first = today.with(TemporalAdjusters.next(day));
        return new SlotPlan(
                first,
                LocalTime.parse(when[1]),
                LocalTime.parse(when[2]),
                places,
                weeks == 1 ? Repeat.ONCE : Repeat.WEEKLY,
                weeks == 1 ? null : first.plusWeeks(weeks - 1L));
    }

    private static MissionDetails details(List<String> line, String title) {
        return new MissionDetails(
                title,
                line.get(16),
                line.get(17),
                Theme.valueOf(line.get(3)),
                Remote.valueOf(line.get(4)),
                address(line),
                NOTHING.equals(line.get(10)) ? null : Integer.valueOf(line.get(10)),
                YES.equals(line.get(11)),
                YES.equals(line.get(12)),
                YES.equals(line.get(13)));
    }

    private static @Nullable Address address(List<String> line) {
        return NOTHING.equals(line.get(6))
                ? null
                : new Address(
                        line.get(5),
                        line.get(6),
                        line.get(7),
                        Double.parseDouble(line.get(8)),
                        Double.parseDouble(line.get(9)),
                        Precision.STREET);
    }
}
