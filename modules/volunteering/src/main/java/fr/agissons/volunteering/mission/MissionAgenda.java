package fr.agissons.volunteering.mission;

import fr.agissons.core.agenda.AgendaEntry;
import fr.agissons.core.agenda.AgendaSource;
import fr.agissons.core.agenda.CalendarFile.Status;
import fr.agissons.core.read.Reads;
import fr.agissons.core.time.TownClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The dated slots of the missions the public can see, in the town's agenda. */
@Component
class MissionAgenda implements AgendaSource {
    private static final String BEGINNING = """
            select s.id, s.version, m.id, m.title, m.city, s.starts_at, s.ends_at
            from volunteering_slot s join volunteering_mission m on m.tenant_id = :tenant and m.id = s.mission_id
            where s.tenant_id = :tenant and not s.cancelled and not s.standing and s.starts_at >= :from
                and s.starts_at < :until and""" + MissionRule.VISIBLE + "order by s.starts_at, s.id limit :most";

    private final Reads reads;
    private final TownClock clock;

    MissionAgenda(Reads reads, TownClock clock) {
        this.reads = reads;
        this.clock = clock;
    }

    private record Row(
            UUID slot,
            int version,
            UUID mission,
            String title,
            @Nullable String city,
            Instant start,
            Instant end) {
        AgendaEntry entry() {
            return new AgendaEntry(
                    slot.toString(),
                    version,
                    "volunteering.agenda.mission",
                    title,
                    start,
                    end,
                    city,
                    "/missions/" + mission,
                    Status.CONFIRMED);
        }
    }

    @Override
    public String module() {
        return "missions";
    }

    @Override
    public List<AgendaEntry> open(Instant from, Instant until, int most) {
        return reads
                .list(Row.class, BEGINNING, Map.of("from", from, "until", until, "most", most, "now", clock.now()))
                .stream()
                .map(Row::entry)
                .toList();
    }
}
