package fr.agissons.volunteering.application;

import fr.agissons.core.agenda.AgendaEntry;
import fr.agissons.core.agenda.AgendaSource;
import fr.agissons.core.agenda.CalendarFile.Status;
import fr.agissons.core.read.Reads;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a person has signed up for, in their own agenda. */
@Component
class ParticipationAgenda implements AgendaSource {
    private static final String MINE = """
            select a.id, a.version, m.title, nullif(concat_ws(', ', nullif(m.street, ''), m.city), ''), a.starts_at, a.ends_at,
                a.state
            from volunteering_application a
            join volunteering_mission m on m.tenant_id = :tenant and m.id = a.mission_id
            where a.tenant_id = :tenant and a.person_id = :person and a.state in ('PENDING', 'ACCEPTED')
                and a.ends_at > :from and a.starts_at < :until
            order by a.starts_at, a.id limit :most
            """;

    private final Reads reads;

    ParticipationAgenda(Reads reads) {
        this.reads = reads;
    }

    private record Row(
            UUID id,
            int version,
            String title,
            @Nullable String place,
            Instant start,
            Instant end,
            ApplicationState state) {
        AgendaEntry entry() {
            return new AgendaEntry(
                    id.toString(),
                    version,
                    "volunteering.agenda.mission",
                    title,
                    start,
                    end,
                    place,
                    "/missions/mes-participations/" + id,
                    state == ApplicationState.ACCEPTED ? Status.CONFIRMED : Status.TENTATIVE);
        }
    }

    @Override
    public String module() {
        return "missions";
    }

    @Override
    public List<AgendaEntry> own(UUID person, Instant from, Instant until, int most) {
        return reads
                .list(Row.class, MINE, Map.of("person", person, "from", from, "until", until, "most", most))
                .stream()
                .map(Row::entry)
                .toList();
    }
}
