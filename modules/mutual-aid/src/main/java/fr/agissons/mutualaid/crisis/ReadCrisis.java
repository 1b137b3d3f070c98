package fr.agissons.mutualaid.crisis;

import fr.agissons.core.read.Answer;
import fr.agissons.core.read.Reads;
import fr.agissons.core.read.Trip;
import fr.agissons.core.time.TownClock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says whether the town is in a crisis, and where in it help is missing. */
@Component
public class ReadCrisis {
    private static final String PARTS = """
            with asked as (
                select coalesce(neighbourhood, '') as part, sum(needed - confirmed) as missing, count(*) as requests
                from mutualaid_request where tenant_id = :tenant and confirmed < needed and wanted_until > :now
                    and state in ('NEW', 'TRIAGED', 'MATCHED', 'CONFIRMED')
                group by 1
            ), ready as (
                select coalesce(h.neighbourhood, '') as part, count(*) as helpers,
                    count(*) filter (where exists (select 1 from mutualaid_match m where m.tenant_id = :tenant
                        and m.helper_id = h.person_id and m.state = 'CONFIRMED')) as busy
                from mutualaid_helper h where h.tenant_id = :tenant and not h.suspended group by 1
            )
            select coalesce(a.part, r.part), coalesce(a.requests, 0), coalesce(a.missing, 0), coalesce(r.helpers, 0),
                coalesce(r.busy, 0)
            from asked a full join ready r on r.part = a.part
            order by coalesce(a.missing, 0) - (coalesce(r.helpers, 0) - coalesce(r.busy, 0)) desc, 1 limit 200
            """;

    private final Reads reads;
    private final TownClock clock;

    ReadCrisis(Reads reads, TownClock clock) {
        this.reads = reads;
        this.clock = clock;
    }

    /** Asks along with the other questions of a page. */
    public Answer<CrisisNow> ask(Trip trip) {
        return trip.ask(CrisisNow.class, CrisisNow.CURRENT, Map.of());
    }

    /** The crisis that goes on, if one does. */
    public Optional<CrisisNow> now() {
        return reads.first(CrisisNow.class, CrisisNow.CURRENT, Map.of());
    }

    /** Who is missing and who is ready, by neighbourhood, the barest first. */
    List<PartLine> parts() {
        return reads.list(PartLine.class, PARTS, Map.of("now", clock.now()));
    }
}
