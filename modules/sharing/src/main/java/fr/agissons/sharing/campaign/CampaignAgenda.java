package fr.agissons.sharing.campaign;

import fr.agissons.core.agenda.AgendaEntry;
import fr.agissons.core.agenda.AgendaSource;
import fr.agissons.core.agenda.CalendarFile.Status;
import fr.agissons.core.read.Reads;
import fr.agissons.core.time.TownClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The last day of each campaign, in the town's agenda: until then something can be brought. */
@Component
class CampaignAgenda implements AgendaSource {
    private static final String ENDING = "select c.id, c.version, c.title, c.place, c.last_day from" + CampaignRule.FROM
            + "where" + CampaignRule.RUNNING
            + "and c.last_day >= :from and c.last_day < :until order by c.last_day, c.id limit :most";

    private final Reads reads;
    private final TownClock clock;

    CampaignAgenda(Reads reads, TownClock clock) {
        this.reads = reads;
        this.clock = clock;
    }

    private record Row(UUID id, int version, String title, String place, LocalDate last) {}

    @Override
    public String module() {
        return "pret";
    }

    @Override
    public List<AgendaEntry> open(Instant from, Instant until, int most) {
        Map<String, Object> asked =
                Map.of("from", clock.dayOf(from), "until", clock.dayOf(until), "most", most, "today", clock.today());
        return reads.list(Row.class, ENDING, asked).stream().map(this::entry).toList();
    }

    private AgendaEntry entry(Row row) {
        return new AgendaEntry(
                "campaign-" + row.id,
                row.version,
                "sharing.agenda.campaign",
                row.title,
                clock.startOf(row.last),
                clock.startOf(row.last.plusDays(1)),
                row.place,
                "/pret/collectes/" + row.id,
                Status.CONFIRMED);
    }
}
