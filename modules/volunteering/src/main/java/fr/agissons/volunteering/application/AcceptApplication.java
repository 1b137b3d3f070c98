package fr.agissons.volunteering.application;

import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import fr.agissons.core.write.Attempts;
import fr.agissons.volunteering.mission.ManagedMissions;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** An association says yes to somebody, unless the person has promised that hour to another in the meantime. */
@Service
public class AcceptApplication {
    private final Applications applications;
    private final ManagedMissions managed;
    private final ApplicationLetters letters;
    private final TownClock clock;
    private final Attempts attempts;
    private final Standings standings;

    AcceptApplication(
            Applications applications,
            ManagedMissions managed,
            ApplicationLetters letters,
            TownClock clock,
            Attempts attempts,
            Standings standings) {
        this.applications = applications;
        this.managed = managed;
        this.letters = letters;
        this.clock = clock;
        this.attempts = attempts;
        this.standings = standings;
    }

    /** How a yes went. */
    public enum Yes {
        DONE,
        /** The person has promised to be elsewhere at that time. */
        ENGAGED_ELSEWHERE
    }

    /** Says yes; doing so twice changes nothing. */
    public Yes accept(UUID manager, UUID id) {
        return attempts.call(() -> inTransaction(manager, id));
    }

    private Yes inTransaction(UUID manager, UUID id) {
        Application application = applications.locked(id);
        managed.require(manager, application.missionId());
        if (application.state() == ApplicationState.ACCEPTED) {
            return Yes.DONE;
        }
        standings.takeTurn(application.personId());
        Instant start = application.startsAt();
        Instant end = application.endsAt();
        if (start != null && end != null && applications.isEngaged(application.personId(), start, end)) {
            return Yes.ENGAGED_ELSEWHERE;
        }
        if (!application.accept(clock.now())) {
            throw new Refusals.Conflict("volunteering.application.settled");
        }
        letters.accepted(application);
        return Yes.DONE;
    }
}
