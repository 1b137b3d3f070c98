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
    private static final String ROW =
            """
            select r.id, r.version, m.id, \
            """ + OneWish.NAME + """
                , m.category, m.care, m.consumable, m.deposit_cents * r.quantity, l.name,
                coalesce(o.name, ''), coalesce(d.contact, l.contact), coalesce(d.street, l.street), coalesce(d.city, l.city),
                coalesce(d.latitude, l.latitude), coalesce(d.longitude, l.longitude), l.owner_id is not null, b.name, g.codes,
                r.pickup_day, r.due_day, r.pickup_at, r.due_at, g.state, r.reason, r.extensions, l.max_extensions,
                r.deposit_held, r.requested_at, r.answer_by
            from sharing_reservation r
            """ + OneWish.WANTED + """
            join sharing_library l on l.tenant_id = :tenant and l.id = r.library_id
            left join organisation o on o.tenant_id = :tenant and o.id = l.organisation_id
            left join organisation b on b.tenant_id = :tenant and b.id = r.organisation_id
            """ + OneWish.PARTS + OwnerDoor.JOIN + """
            where r.tenant_id = :tenant and r.lead_id is null and r.person_id = :person and \
            """;

    private static final String CURRENT = """
            (g.state in ('OUT', 'OVERDUE', 'LOST', 'RETURNED')
                or g.state in ('REQUESTED', 'APPROVED') and r.pickup_day >= :today
                or g.state = 'OFFERED' and r.answer_by > :now) \
            """;

    private static final String IN_LINE = """
            select h.id, m.id, case when h.quantity > 1 then h.quantity || ' × ' || m.name else m.name end, m.category, l.name, h.pickup_day, h.due_day,
                1 + (select count(*) from sharing_hold b where b.tenant_id = :tenant and b.model_id = h.model_id
                    and b.state = 'WAITING' and (b.joined_at, b.id) < (h.joined_at, h.id)
                    and b.pickup_day <= h.due_day and b.due_day >= h.pickup_day)
            from sharing_hold h
            join sharing_model m on m.tenant_id = :tenant and m.id = h.model_id
            join sharing_library l on l.tenant_id = :tenant and l.id = h.library_id
            where h.tenant_id = :tenant and h.person_id = :person and h.state = 'WAITING' and h.pickup_day >= :today
            order by h.pickup_day, h.id limit 100
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
                        + "order by case when g.state = 'OFFERED' then 0 when g.state in ('OUT', 'OVERDUE') then 1 else 2 end, r.pickup_at, r.id limit 100",
                Map.of("person", person, "today", clock.today(), "now", clock.now()));
    }

    /** What the person waits for in line, the soonest first. */
    List<InLineRow> inLine(UUID person) {
        return reads.list(InLineRow.class, IN_LINE, Map.of("person", person, "today", clock.today()));
    }

    /** What is over, the latest first. */
    List<Loan> past(UUID person) {
        return reads.list(
                Loan.class,
                ROW + "not " + CURRENT + "order by r.pickup_at desc, r.id limit 100",
                Map.of("person", person, "today", clock.today(), "now", clock.now()));
    }

    /** One loan of this very person. */
    Loan one(UUID person, UUID id) {
        return reads.first(Loan.class, ROW + "r.id = :id", Map.of("person", person, "id", id))
                .orElseThrow(Refusals.NotFound::new);
    }
}
