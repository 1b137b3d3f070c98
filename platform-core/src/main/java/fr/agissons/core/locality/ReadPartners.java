package fr.agissons.core.locality;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.agissons.core.read.Reads;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.TenantId;
import fr.agissons.core.tenancy.Writes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The partners of the current town, in its order. */
@Component
public class ReadPartners {
    private static final String LINES =
            "select id, version, name, line, website from partner where tenant_id = :tenant ";

    private static final int MOST_TOWNS = 10_000;

    private final Reads reads;
    private final Writes writes;
    private final Cache<TenantId, Kept> kept =
            Caffeine.newBuilder().maximumSize(MOST_TOWNS).build();

    ReadPartners(Reads reads, Writes writes) {
        this.reads = reads;
        this.writes = writes;
    }

    /**
     * One of them.
     *
     * @param id its number
     * @param version how often it was changed
     * @param name what it is called
     * @param line a few words on it, may be empty
     * @param website where it presents itself, if anywhere
     */
    public record Line(UUID id, int version, String name, String line, Optional<String> website) {}

    /** What was read, and what the town's rows were then. */
    private record Kept(Object mark, List<Line> lines) {}

    /** All of them. */
    public List<Line> all() {
        return reads.list(Line.class, LINES + "order by position, id", Map.of());
    }

    /** All of them, for the page everybody opens: read again once anything was written in the town. */
    public List<Line> shown() {
        TenantId town = Tenancy.current().id();
        Object mark = writes.mark(town);
        Kept known = kept.getIfPresent(town);
        if (known != null && known.mark() == mark && writes.current(town, mark)) {
            return known.lines();
        }
        List<Line> lines = all();
        kept.put(town, new Kept(mark, lines));
        return lines;
    }

    /** One of them. */
    public Optional<Line> find(UUID id) {
        return reads.first(Line.class, LINES + "and id = :id", Map.of("id", id));
    }
}
