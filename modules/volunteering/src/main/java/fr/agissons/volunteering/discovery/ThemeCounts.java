package fr.agissons.volunteering.discovery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.agissons.core.event.AfterCommit;
import fr.agissons.core.read.Answer;
import fr.agissons.core.read.Reads;
import fr.agissons.core.read.Trip;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.TenantId;
import fr.agissons.volunteering.discovery.MissionFinder.ThemeCount;
import fr.agissons.volunteering.mission.MissionChanged;
import fr.agissons.volunteering.mission.Theme;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
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
    private final Reads reads;
    private final Cache<Asked, Map<Theme, Long>> counts =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(MOST).build();

    ThemeCounts(MissionFinder finder, Reads reads) {
        this.finder = finder;
        this.reads = reads;
    }

    /** The counts of this question over all themes, once the trip is made; kept where others ask the same. */
    Supplier<Map<Theme, Long>> of(Trip trip, Sought sought) {
        if (sought.personal()) {
            Answer<ThemeCount> asked = finder.counts(trip, sought);
            return () -> byTheme(asked);
        }
        // Kept counts are missed by many at once when their time is over: one of them counts, the others wait for it.
        return () -> counts.get(new Asked(Tenancy.current().id(), sought.query().facetKey()), asked -> count(sought));
    }

    private Map<Theme, Long> count(Sought sought) {
        Trip trip = reads.trip().plannedAnew();
        Answer<ThemeCount> answer = finder.counts(trip, sought);
        trip.go();
        return byTheme(answer);
    }

    private static Map<Theme, Long> byTheme(Answer<ThemeCount> answer) {
        Map<Theme, Long> byTheme = new HashMap<>();
        answer.rows().forEach(count -> byTheme.put(count.theme(), count.missions()));
        return byTheme;
    }

    @AfterCommit
    void on(MissionChanged event) {
        counts.asMap().keySet().removeIf(asked -> asked.town().equals(event.tenant()));
    }

    /** A question of one town. */
    private record Asked(TenantId town, String filters) {}
}
