package fr.agissons.sharing.loan;

import fr.agissons.core.module.ModuleContents;
import fr.agissons.core.read.Reads;
import fr.agissons.core.time.TownClock;
import fr.agissons.sharing.stock.StockRule;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What residents and those who lend would no longer find if sharing were switched off. */
@Component
class SharingContents implements ModuleContents {
    private static final String COUNTS = """
            select (select count(*) from""" + StockRule.FROM + "where" + StockRule.VISIBLE + """
              ),
              (select count(distinct group_id) from sharing_reservation where tenant_id = :tenant
                and state in ('REQUESTED', 'APPROVED') and pickup_day >= :today),
              (select count(distinct group_id) from sharing_reservation where tenant_id = :tenant and state in ('OUT', 'OVERDUE'))
            """;

    private final Reads reads;
    private final TownClock clock;

    SharingContents(Reads reads, TownClock clock) {
        this.reads = reads;
        this.clock = clock;
    }

    private record Counts(long models, long ahead, long out) {}

    @Override
    public String module() {
        return "pret";
    }

    @Override
    public List<Content> count() {
        Counts counts = reads.first(Counts.class, COUNTS, Map.of("today", clock.today()))
                .orElseThrow();
        return List.of(
                new Content("sharing.contents.models", counts.models),
                new Content("sharing.contents.ahead", counts.ahead),
                new Content("sharing.contents.out", counts.out));
    }
}
