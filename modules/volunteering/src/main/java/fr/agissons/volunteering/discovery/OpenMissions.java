package fr.agissons.volunteering.discovery;

import fr.agissons.core.read.Answer;
import fr.agissons.core.read.Trip;
import org.springframework.stereotype.Component;

/** The next missions of the town, for its home page: one statement. */
@Component
public class OpenMissions {
    private final MissionFinder finder;

    OpenMissions(MissionFinder finder) {
        this.finder = finder;
    }

    /** Asks for at most so many missions, the soonest first. */
    public Answer<MissionRow> next(Trip trip, int limit) {
        return finder.rows(trip, Sought.everything(), limit);
    }
}
