package fr.agissons.volunteering.mission;

import fr.agissons.core.module.ModuleContents;
import fr.agissons.core.read.Reads;
import fr.agissons.core.time.TownClock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What residents and associations would no longer find if missions were switched off. */
@Component
class MissionContents implements ModuleContents {
    private static final String COUNTS = """
            select
              (select count(*) from volunteering_mission m where""" + MissionRule.VISIBLE + """
              ),
              (select count(*) from volunteering_mission where tenant_id = :tenant and state in ('SUBMITTED', 'FLAGGED')),
              (select count(*) from volunteering_application where tenant_id = :tenant and state = 'PENDING'),
              (select count(*) from volunteering_application
               where tenant_id = :tenant and state = 'ACCEPTED' and (ends_at is null or ends_at > :now))
            """;

    private final Reads reads;
    private final TownClock clock;

    MissionContents(Reads reads, TownClock clock) {
        this.reads = reads;
        this.clock = clock;
    }

    private record Counts(long missions, long waiting, long pending, long coming) {}

    @Override
    public String module() {
        return "missions";
    }

    @Override
    public List<Content> count() {
        Counts counts =
                reads.list(Counts.class, COUNTS, Map.of("now", clock.now())).getFirst();
        return List.of(
                new Content("volunteering.contents.missions", counts.missions),
                new Content("volunteering.contents.waiting", counts.waiting),
                new Content("volunteering.contents.pending", counts.pending),
                new Content("volunteering.contents.coming", counts.coming));
    }
}
