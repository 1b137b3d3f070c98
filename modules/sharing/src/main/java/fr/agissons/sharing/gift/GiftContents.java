package fr.agissons.sharing.gift;

import fr.agissons.core.module.ModuleContents;
import fr.agissons.core.read.Reads;
import fr.agissons.core.time.TownClock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What neighbours would no longer find of give-aways if sharing were switched off. */
@Component
class GiftContents implements ModuleContents {
    private static final String COUNTS = "select (select count(*) from" + GiftRule.FROM + "where" + GiftRule.VISIBLE
            + "), (select count(*) from sharing_gift_ask where tenant_id = :tenant and state = 'PROMISED')";

    private final Reads reads;
    private final TownClock clock;

    GiftContents(Reads reads, TownClock clock) {
        this.reads = reads;
        this.clock = clock;
    }

    private record Counts(long gifts, long promised) {}

    @Override
    public String module() {
        return "pret";
    }

    @Override
    public List<Content> count() {
        Counts counts =
                reads.first(Counts.class, COUNTS, Map.of("now", clock.now())).orElseThrow();
        return List.of(
                new Content("sharing.gift.contents.gifts", counts.gifts),
                new Content("sharing.gift.contents.promised", counts.promised));
    }
}
