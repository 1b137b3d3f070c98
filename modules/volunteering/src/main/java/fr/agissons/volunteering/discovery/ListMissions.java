package fr.agissons.volunteering.discovery;

import fr.agissons.volunteering.mission.Theme;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers the list of missions: one page of it, the counts above it, the points of its map. */
@Service
@Transactional(readOnly = true)
class ListMissions {
    static final int PAGE = 20;
    private static final int MOST_POINTS = 1_000;

    private final MissionFinder finder;
    private final ThemeCounts counts;
    private final NearPlaces places;

    ListMissions(MissionFinder finder, ThemeCounts counts, NearPlaces places) {
        this.finder = finder;
        this.counts = counts;
        this.places = places;
    }

    /** One page of the list this question asks for. */
    ListPage page(ListQuery query) {
        Near near = places.of(query).orElse(null);
        List<MissionRow> rows = finder.rows(query, near, PAGE + 1);
        boolean more = rows.size() > PAGE;
        List<MissionRow> shown = more ? rows.subList(0, PAGE) : rows;
        Map<Theme, Long> byTheme = counts.of(query, near);
        String next = more ? query.after(Cursor.at(shown.getLast()).toString()) : null;
        boolean lost = near == null && !query.get(ListQuery.PLACE).isEmpty();
        return new ListPage(query, shown, byTheme, near, lost, next);
    }

    /** The missions this question finds that have a place, for its map. */
    List<MissionRow> points(ListQuery query) {
        return finder.rows(query, places.of(query).orElse(null), MOST_POINTS).stream()
                .filter(row -> row.latitude() != null)
                .toList();
    }
}
