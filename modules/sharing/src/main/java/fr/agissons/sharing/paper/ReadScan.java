package fr.agissons.sharing.paper;

import fr.agissons.core.access.Me;
import fr.agissons.core.read.Reads;
import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import fr.agissons.sharing.stock.Keepers;
import fr.agissons.sharing.stock.StockRule;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Knows what a label is good for, depending on who reads it. */
@Service
class ReadScan {
    private static final String UNITS = "select u.id, m.id, l.id, l.name, m.name, u.code, (" + StockRule.VISIBLE
            + ") from" + StockRule.FROM
            + "join sharing_unit u on u.tenant_id = :tenant and u.model_id = m.id"
            + " where m.tenant_id = :tenant and u.code = :code and u.state <> 'RETIRED' order by l.name, l.id limit 50";

    /** What is out comes back; otherwise somebody comes for it today. */
    private static final String LOAN = """
            select r.group_id, r.person_id from sharing_reservation r
            where r.tenant_id = :tenant and r.unit_id = :unit
                and (r.state in ('OUT', 'OVERDUE') or r.state = 'APPROVED' and r.pickup_day = :today)
            order by case when r.state = 'APPROVED' then 1 else 0 end, r.pickup_at, r.id limit 1
            """;

    private final Reads reads;
    private final Keepers keepers;
    private final TownClock clock;

    ReadScan(Reads reads, Keepers keepers, TownClock clock) {
        this.reads = reads;
        this.keepers = keepers;
        this.clock = clock;
    }

    private record CurrentLoan(UUID id, UUID person) {}

    /** The things of the town that wear this code and that this reader may know of. */
    List<Scanned> wearing(String code, Optional<Me> reader) {
        return reads.list(Scanned.class, UNITS, Map.of("code", code.strip().toUpperCase(Locale.ROOT))).stream()
                .filter(one -> one.shown() || keeps(reader, one.library()))
                .toList();
    }

    /** The one of them that stands in that library. */
    Scanned one(String shelf, String code) {
        return reads.list(Scanned.class, UNITS, Map.of("code", code.toUpperCase(Locale.ROOT))).stream()
                .filter(one -> Label.shelf(one.library()).equals(shelf))
                .findFirst()
                .orElseThrow(Refusals.NotFound::new);
    }

    /** Those who look after it are led to the counter, whoever has it to their loan, all others to its public page. */
    String door(Scanned one, Optional<Me> reader) {
        if (reader.isPresent()) {
            Optional<CurrentLoan> loan =
                    reads.first(CurrentLoan.class, LOAN, Map.of("unit", one.unit(), "today", clock.today()));
            if (keeps(reader, one.library())) {
                return loan.map(now -> "/pret/gestion/emprunts/" + now.id())
                        .orElse("/pret/gestion/exemplaires/" + one.unit());
            }
            Optional<CurrentLoan> own =
                    loan.filter(now -> now.person().equals(reader.get().person()));
            if (own.isPresent()) {
                return "/pret/mes-emprunts/" + own.get().id();
            }
        }
        if (!one.shown()) {
            throw new Refusals.NotFound();
        }
        return "/pret/" + one.model();
    }

    private boolean keeps(Optional<Me> reader, UUID library) {
        return reader.isPresent() && keepers.keeps(reader.get(), library);
    }
}
