package fr.agissons.sharing.handover;

import fr.agissons.core.job.TownJob;
import fr.agissons.core.read.Reads;
import fr.agissons.core.time.TownClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Forgets documents and their pictures a year after the thing came back, and at once those of loans that never began. */
@Component
class SweepDocuments implements TownJob {
    private static final Duration KEPT = Duration.ofDays(365);
    private static final String OVER = """
            select r.id from sharing_reservation r
            where r.tenant_id = :tenant
                and (r.state = 'CLOSED' and coalesce(r.returned_at, r.handed_at) < :before
                    or r.state in ('CANCELLED', 'EXPIRED', 'REFUSED'))
                and (exists (select from sharing_handover h where h.tenant_id = :tenant and h.reservation_id = r.id)
                    or exists (select from sharing_proof p where p.tenant_id = :tenant and p.reservation_id = r.id))
            order by r.id limit 200
            """;

    private final Reads reads;
    private final ForgetDocuments forget;
    private final TownClock clock;

    SweepDocuments(Reads reads, ForgetDocuments forget, TownClock clock) {
        this.reads = reads;
        this.forget = forget;
        this.clock = clock;
    }

    private record Over(UUID loan) {}

    @Override
    public String module() {
        return "pret";
    }

    @Override
    public void run() {
        List<Over> over =
                reads.list(Over.class, OVER, Map.of("before", clock.now().minus(KEPT)));
        over.forEach(one -> forget.of(one.loan()));
    }
}
