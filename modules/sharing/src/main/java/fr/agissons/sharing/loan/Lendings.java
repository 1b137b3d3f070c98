package fr.agissons.sharing.loan;

import fr.agissons.core.read.Reads;
import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import fr.agissons.sharing.stock.StockRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What can be borrowed as whoever borrows it meets it, and who borrows nothing for now. */
@Component
class Lendings {
    private static final String SUSPENDED = """
            exists (select 1 from sharing_reservation r
                where r.tenant_id = :tenant and r.person_id = :person and r.library_id = l.id and \
            """ + LateRule.COUNTS + ")";

    /** As many things at a time as the library gives one person. */
    private static final String FULL = """
            (select count(distinct r.group_id) from sharing_reservation r
                where r.tenant_id = :tenant and r.person_id = :person and r.library_id = l.id
                    and (r.state in ('OUT', 'OVERDUE') or r.state in ('REQUESTED', 'APPROVED') and r.pickup_day >= :today))
                >= l.max_loans
            """;

    private static final String ALL_SUSPENDED = """
            select distinct r.person_id from sharing_reservation r
            join sharing_library l on l.tenant_id = :tenant and l.id = r.library_id
            where r.tenant_id = :tenant and r.library_id = :library and r.person_id = any(:people) and \
            """ + LateRule.COUNTS;

    private static final String LIBRARY =
            "select m.library_id from sharing_model m where m.tenant_id = :tenant and m.id = :model";

    private static final String FIND =
            """
            select m.id, m.name, l.id, l.name, l.organisation_id, coalesce(o.name, ''), l.contact, l.street, l.city,
                m.deposit_cents, m.min_age, m.consumable, m.approval or l.owner_id is not null, l.terms, l.offer_days,
                coalesce(l.owner_id = :person, false), l.owner_id is not null, \
            """ + SUSPENDED + ", " + FULL + " from" + StockRule.FROM + "where m.id = :model and" + StockRule.VISIBLE;

    private static final String WITH_KITS = """
            select m.id from sharing_model m where m.tenant_id = :tenant and m.id = :model
            union select k.kit_id from sharing_kit_part k where k.tenant_id = :tenant and k.part_id = :model
            """;

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
                Lending.class,
                FIND,
                Map.of("model", model, "person", reader.orElse(NOBODY), "now", clock.now(), "today", clock.today()));
    }

    /** Who of these people was late at that library and borrows nothing there for now. */
    Set<UUID> suspended(UUID library, List<UUID> people) {
        return reads
                .list(Id.class, ALL_SUSPENDED, Map.of("library", library, "people", people, "now", clock.now()))
                .stream()
                .map(Id::id)
                .collect(Collectors.toSet());
    }

    /** That model, and the kits it is a part of. */
    List<UUID> withKits(UUID model) {
        return reads.list(Id.class, WITH_KITS, Map.of("model", model)).stream()
                .map(Id::id)
                .toList();
    }

    /** Where that model is lent. */
    UUID library(UUID model) {
        return reads.first(Id.class, LIBRARY, Map.of("model", model))
                .orElseThrow(Refusals.NotFound::new)
                .id();
    }

    /** An identifier. */
    record Id(UUID id) {}
}
