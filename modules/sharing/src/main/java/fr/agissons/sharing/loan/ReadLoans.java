package fr.agissons.sharing.loan;

import fr.agissons.core.read.Reads;
import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Answers a person's own pages: what they will fetch, what they have, what is over. */
@Service
class ReadLoans {
    private static final String ROW = """
            select r.id, r.version, m.id, m.name, m.category, m.care, m.consumable, m.deposit_cents, l.name,
                coalesce(o.name, ''), l.contact, l.street, l.city, l.latitude, l.longitude, b.name, u.code,
                r.pickup_day, r.due_day, r.pickup_at, r.due_at, r.state, r.reason, r.extensions, l.max_extensions,
                r.deposit_held, r.requested_at
            from sharing_reservation r
            join sharing_model m on m.tenant_id = :tenant and m.id = r.model_id
            join sharing_library l on l.tenant_id = :tenant and l.id = r.library_id
            left join organisation o on o.tenant_id = :tenant and o.id = l.organisation_id
            left join organisation b on b.tenant_id = :tenant and b.id = r.organisation_id
            left join sharing_unit u on u.tenant_id = :tenant and u.id = r.unit_id
            where r.tenant_id = :tenant and r.person_id = :person and \
            """;

    private static final String CURRENT = """
            (r.state in ('OUT', 'OVERDUE', 'LOST', 'RETURNED')
                or r.state in ('REQUESTED', 'APPROVED') and r.pickup_day >= :today) \
            """;

    private final Reads reads;
    private final TownClock clock;

    ReadLoans(Reads reads, TownClock clock) {
        this.reads = reads;
        this.clock = clock;
    }

    /** What is not over, what must be brought back first. */
    List<Loan> current(UUID person) {
        return reads.list(
                Loan.class,
                ROW + CURRENT
                        + "order by case when r.state in ('OUT', 'OVERDUE') then 0 else 1 end, r.pickup_at, r.id limit 100",
                Map.of("person", person, "today", clock.today()));
    }

    /** What is over, the latest first. */
    List<Loan> past(UUID person) {
        return reads.list(
                Loan.class,
                ROW + "not " + CURRENT + "order by r.pickup_at desc, r.id limit 100",
                Map.of("person", person, "today", clock.today()));
    }

    /** One loan of this very person. */
    Loan one(UUID person, UUID id) {
        return reads.first(Loan.class, ROW + "r.id = :id", Map.of("person", person, "id", id))
                .orElseThrow(Refusals.NotFound::new);
    }
}
