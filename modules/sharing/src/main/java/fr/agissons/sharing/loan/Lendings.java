package fr.agissons.sharing.loan;

import fr.agissons.core.read.Reads;
import fr.agissons.core.time.TownClock;
import fr.agissons.sharing.stock.StockRule;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What can be borrowed as whoever borrows it meets it, and the turn one waits for at its library. */
@Component
class Lendings {
    /** Late and not back, lost, or late and back since so few days: unless somebody let it pass. */
    private static final String SUSPENDED = """
            exists (select 1 from sharing_reservation r
                where r.tenant_id = :tenant and r.person_id = :person and r.library_id = l.id and r.pardoned_at is null
                    and (r.state in ('OUT', 'OVERDUE') and r.due_at + make_interval(days => l.late_days) <= :now
                        or r.state = 'LOST'
                        or r.returned_at > r.due_at + make_interval(days => l.late_days)
                            and r.returned_at + make_interval(days => l.penalty_days) > :now))
            """;

    private static final String FIND =
            """
            select m.id, m.name, l.id, l.name, l.organisation_id, coalesce(o.name, ''), l.contact, l.street, l.city,
                m.deposit_cents, m.min_age, m.consumable, m.approval, l.terms, \
            """ + SUSPENDED + " from" + StockRule.FROM + "where m.id = :model and" + StockRule.VISIBLE;

    private static final String TURN =
            "select version from sharing_library where tenant_id = :tenant and id = :library for no key update";

    private static final UUID NOBODY = new UUID(0, 0);

    private final Reads reads;
    private final TownClock clock;

    Lendings(Reads reads, TownClock clock) {
        this.reads = reads;
        this.clock = clock;
    }

    /** That model, when the public can see it, for this reader. */
    Optional<Lending> find(UUID model, Optional<UUID> reader) {
        return reads.first(
                Lending.class, FIND, Map.of("model", model, "person", reader.orElse(NOBODY), "now", clock.now()));
    }

    /**
     * Waits until no other transaction promises anything of that library, and keeps them out until this one ends: so each
     * finds what the others did, and hears of it in words. The database's own rule stands behind it.
     */
    void takeTurn(UUID library) {
        reads.first(Turn.class, TURN, Map.of("library", library));
    }

    /** The library's turn. */
    record Turn(int version) {}
}
