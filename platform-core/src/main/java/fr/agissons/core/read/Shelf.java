package fr.agissons.core.read;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.TenantId;
import fr.agissons.core.tenancy.Writes;
import java.util.function.Supplier;

/** Something small that many pages of a town show: read once, and again as soon as anything was written there. */
public final class Shelf<V> {
    private static final int MOST_TOWNS = 10_000;

    private final Writes writes;
    private final Cache<TenantId, Kept<V>> kept =
            Caffeine.newBuilder().maximumSize(MOST_TOWNS).build();

    Shelf(Writes writes) {
        this.writes = writes;
    }

    /** What was read, and what the town's rows were then. */
    private record Kept<V>(Object mark, V value) {}

    /** What is kept of the current town, read anew where that is not current. */
    public V of(Supplier<V> read) {
        TenantId town = Tenancy.current().id();
        Object mark = writes.mark(town);
        Kept<V> known = kept.getIfPresent(town);
        if (known != null && known.mark() == mark && writes.current(town, mark)) {
            return known.value();
        }
        V value = read.get();
        kept.put(town, new Kept<>(mark, value));
        return value;
    }
}
