package fr.agissons.mutualaid.request;

import fr.agissons.core.module.ModuleContents;
import fr.agissons.core.read.Reads;
import fr.agissons.core.time.TownClock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What neighbours would no longer find if mutual aid were switched off. */
@Component
class RequestContents implements ModuleContents {
    private static final String COUNTS = """
            select
              (select count(*) from mutualaid_request where tenant_id = :tenant and wanted_until > :now
                 and state in ('NEW', 'TRIAGED', 'MATCHED')),
              (select count(*) from mutualaid_request where tenant_id = :tenant and state = 'CONFIRMED'),
              (select count(*) from mutualaid_helper where tenant_id = :tenant and not suspended)
            """;

    private final Reads reads;
    private final TownClock clock;

    RequestContents(Reads reads, TownClock clock) {
        this.reads = reads;
        this.clock = clock;
    }

    private record Counts(long waiting, long confirmed, long helpers) {}

    @Override
    public String module() {
        return "entraide";
    }

    @Override
    public List<Content> count() {
        Counts counts =
                reads.list(Counts.class, COUNTS, Map.of("now", clock.now())).getFirst();
        return List.of(
                new Content("mutualaid.contents.waiting", counts.waiting),
                new Content("mutualaid.contents.confirmed", counts.confirmed),
                new Content("mutualaid.contents.helpers", counts.helpers));
    }
}
