package fr.agissons.volunteering.discovery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.agissons.core.event.AfterCommit;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.TenantId;
import fr.agissons.volunteering.mission.MissionChanged;
import fr.agissons.volunteering.mission.Theme;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How many missions each theme has, for the chips above the list. Counting reads all missions of a town where a page
 * reads twenty, so a count is kept for half a minute, and forgotten as soon as a mission of the town changes.
 */
@Component
class ThemeCounts {
    private static final Duration KEPT = Duration.ofSeconds(30);
    private static final int MOST = 20_000;

    private final MissionFinder finder;
    private final Cache<Asked, Map<Theme, Long>> counts =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(MOST).build();

    ThemeCounts(MissionFinder finder) {
        this.finder = finder;
    }

    /** The counts of this question over all themes; they are not kept where nobody else would ask the same. */
    Map<Theme, Long> of(ListQuery query, @Nullable Near near) {
        boolean personal = near != null || !query.get(ListQuery.TEXT).isEmpty();
        return personal
                ? count(query, near)
                : counts.get(new Asked(Tenancy.current().id(), query.facetKey()), asked -> count(query, null));
    }

    private Map<Theme, Long> count(ListQuery query, @Nullable Near near) {
        Map<Theme, Long> byTheme = new EnumMap<>(Theme.class);
        finder.counts(query, near).forEach(count -> byTheme.put(count.theme(), count.missions()));
        return byTheme;
    }

    @AfterCommit
    void on(MissionChanged event) {
        counts.asMap().keySet().removeIf(asked -> asked.town().equals(event.tenant()));
    }

    /** A question of one town. */
    private record Asked(TenantId town, String filters) {}
}
