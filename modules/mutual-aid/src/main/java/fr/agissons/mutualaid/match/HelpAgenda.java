package fr.agissons.mutualaid.match;

import fr.agissons.core.agenda.AgendaEntry;
import fr.agissons.core.agenda.AgendaSource;
import fr.agissons.core.agenda.CalendarFile.Status;
import fr.agissons.core.read.Reads;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The help a person has promised and the help they wait for, in their own agenda: never an address. */
@Component
class HelpAgenda implements AgendaSource {
    private static final String GIVEN = """
            select m.id, m.version, r.title, r.city, r.wanted_from, r.wanted_until, m.state = 'CONFIRMED'
            from mutualaid_match m
            join mutualaid_request r on r.tenant_id = :tenant and r.id = m.request_id
            where m.tenant_id = :tenant and m.helper_id = :person and m.state in ('OFFERED', 'CONFIRMED')
                and r.wanted_until > :from and r.wanted_from < :until
            order by r.wanted_from, m.id limit :most
            """;

    private static final String ASKED = """
            select r.id, r.version, r.title, r.city, r.wanted_from, r.wanted_until, r.state = 'CONFIRMED'
            from mutualaid_request r
            where r.tenant_id = :tenant and r.requester_id = :person
                and r.state in ('NEW', 'TRIAGED', 'MATCHED', 'CONFIRMED') and r.wanted_until > :from
                and r.wanted_from < :until
            order by r.wanted_from, r.id limit :most
            """;

    private final Reads reads;

    HelpAgenda(Reads reads) {
        this.reads = reads;
    }

    private record Row(UUID id, int version, String title, String city, Instant start, Instant end, boolean sure) {
        AgendaEntry entry(String what, String folder) {
            return new AgendaEntry(
                    id.toString(),
                    version,
                    "mutualaid.agenda." + what,
                    title,
                    start,
                    end,
                    city,
                    folder + id,
                    sure ? Status.CONFIRMED : Status.TENTATIVE);
        }
    }

    @Override
    public String module() {
        return "entraide";
    }

    @Override
    public List<AgendaEntry> own(UUID person, Instant from, Instant until, int most) {
        Map<String, Object> values = Map.of("person", person, "from", from, "until", until, "most", most);
        return Stream.concat(
                        reads.list(Row.class, GIVEN, values).stream()
                                .map(row -> row.entry("given", "/entraide/mes-aides/")),
                        reads.list(Row.class, ASKED, values).stream()
                                .map(row -> row.entry("asked", "/entraide/mes-demandes/")))
                .toList();
    }
}
