package fr.agissons.volunteering.discovery;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The next missions of the town, for its home page: one statement. */
@Component
public class OpenMissions {
    private static final ListQuery ALL = ListQuery.of(Map.of());

    private final MissionFinder finder;

    OpenMissions(MissionFinder finder) {
        this.finder = finder;
    }

    /** At most so many missions, the soonest first. */
    @Transactional(readOnly = true)
    public List<MissionRow> next(int limit) {
        return finder.rows(ALL, null, limit);
    }
}
