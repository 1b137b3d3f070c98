package fr.agissons.sharing.loan;

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

/** When a person fetches and brings back what they borrow, in their own agenda. */
@Component
class LoanAgenda implements AgendaSource {
    private static final String MINE =
            """
            select r.id, r.version, \
            """ + OneWish.NAME + """
                , concat_ws(', ', nullif(coalesce(d.street, l.street), ''), coalesce(d.city, l.city)), r.pickup_at, r.due_at, g.state
            from sharing_reservation r
            """ + OneWish.WANTED + """
            join sharing_library l on l.tenant_id = :tenant and l.id = r.library_id
            """ + OneWish.PARTS + OwnerDoor.JOIN + """
            where r.tenant_id = :tenant and r.lead_id is null and r.person_id = :person
                and g.state in ('REQUESTED', 'APPROVED', 'OUT', 'OVERDUE') and r.due_at > :from and r.pickup_at < :until
            order by r.pickup_at, r.id limit :most
            """;

    private final Reads reads;

    LoanAgenda(Reads reads) {
        this.reads = reads;
    }

    private record Row(UUID id, int version, String thing, String place, Instant pickup, Instant due, LoanState state) {
        /** What lies before the time asked for is left out: fetching, when the thing is at home already. */
        Stream<AgendaEntry> entries(Instant from) {
            AgendaEntry back = entry("back", due.minusSeconds(LoanCalendar.VISIT));
            return state.isAhead() && pickup.plusSeconds(LoanCalendar.VISIT).isAfter(from)
                    ? Stream.of(entry("out", pickup), back)
                    : Stream.of(back);
        }

        private AgendaEntry entry(String which, Instant start) {
            return new AgendaEntry(
                    id + "-" + (which.equals("out") ? "pickup" : "due"),
                    version,
                    "sharing.agenda." + which,
                    thing,
                    start,
                    start.plusSeconds(LoanCalendar.VISIT),
                    place,
                    "/pret/mes-emprunts/" + id,
                    state == LoanState.REQUESTED ? Status.TENTATIVE : Status.CONFIRMED);
        }
    }

    @Override
    public String module() {
        return "pret";
    }

    @Override
    public List<AgendaEntry> own(UUID person, Instant from, Instant until, int most) {
        return reads
                .list(Row.class, MINE, Map.of("person", person, "from", from, "until", until, "most", most))
                .stream()
                .flatMap(row -> row.entries(from))
                .toList();
    }
}
