package fr.agissons.sharing.gift;

import fr.agissons.core.access.Me;
import fr.agissons.core.moderation.ModerationTarget;
import fr.agissons.core.moderation.Target;
import fr.agissons.core.read.Reads;
import fr.agissons.core.time.TownClock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Give-aways as something that can be reported. */
@Component
class GiftTarget implements ModerationTarget {
    private static final String ONE = "select g.title, g.author_id, g.organisation_id from" + GiftRule.FROM + "where ";
    private static final String SHOWN = ONE + GiftRule.VISIBLE + "and g.id = :id";
    private static final String ANY = ONE + "g.tenant_id = :tenant and g.id = :id";

    private final Reads reads;
    private final Givers givers;
    private final LookAfterGifts gifts;
    private final TownClock clock;

    GiftTarget(Reads reads, Givers givers, LookAfterGifts gifts, TownClock clock) {
        this.reads = reads;
        this.givers = givers;
        this.gifts = gifts;
        this.clock = clock;
    }

    private record Row(
            String title, @Nullable UUID author, @Nullable UUID organisation) {}

    @Override
    public String kind() {
        return GiveAway.KIND;
    }

    @Override
    public String module() {
        return "pret";
    }

    @Override
    public Optional<Target> shown(UUID id, @Nullable Me reader) {
        return find(SHOWN, Map.of("id", id, "now", clock.now()), id);
    }

    @Override
    public Optional<Target> any(UUID id) {
        return find(ANY, Map.of("id", id), id);
    }

    private Optional<Target> find(String statement, Map<String, Object> values, UUID id) {
        return reads.first(Row.class, statement, values)
                .map(row -> new Target(
                        id, row.title(), "/pret/dons/" + id, givers.toTell(row.author(), row.organisation())));
    }

    @Override
    public void hide(UUID id, String words) {
        gifts.hideReported(id, words);
    }

    @Override
    public void restore(UUID id) {
        gifts.restoreReported(id);
    }
}
