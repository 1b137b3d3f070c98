package fr.agissons.volunteering.application;

import fr.agissons.core.notification.Notification.Argument;
import fr.agissons.core.web.Refusals;
import fr.agissons.volunteering.mission.ManagedMissions;
import fr.agissons.volunteering.mission.Places;
import fr.agissons.volunteering.mission.TownClock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an association answers to those who signed up. */
@Service
@Transactional
public class AnswerApplications {
    private final Applications applications;
    private final ManagedMissions managed;
    private final Places places;
    private final ApplicationLetters letters;
    private final TownClock clock;

    AnswerApplications(
            Applications applications,
            ManagedMissions managed,
            Places places,
            ApplicationLetters letters,
            TownClock clock) {
        this.applications = applications;
        this.managed = managed;
        this.places = places;
        this.letters = letters;
        this.clock = clock;
    }

    /** How a yes went. */
    public enum Yes {
        DONE,
        /** The person has promised to be elsewhere at that time. */
        ENGAGED_ELSEWHERE
    }

    /** Says yes; doing so twice changes nothing. */
    public Yes accept(UUID manager, UUID id) {
        Application application = find(manager, id);
        if (application.state() == ApplicationState.ACCEPTED) {
            return Yes.DONE;
        }
        Instant start = application.startsAt();
        Instant end = application.endsAt();
        if (start != null && end != null && applications.isEngaged(application.personId(), start, end)) {
            return Yes.ENGAGED_ELSEWHERE;
        }
        requireOpen(application.accept(clock.now()));
        letters.accepted(application);
        return Yes.DONE;
    }

    /** Says no, and gives the place back. */
    public void decline(UUID manager, UUID id, DeclineReason reason, String words, Argument said, boolean again) {
        Application application = find(manager, id);
        if (application.state() == ApplicationState.DECLINED) {
            return;
        }
        requireOpen(application.decline(reason, words, again, clock.now()));
        places.free(application.slotId());
        letters.declined(application, said);
    }

    private Application find(UUID manager, UUID id) {
        Application application = applications.lock(id).orElseThrow(Refusals.NotFound::new);
        managed.require(manager, application.missionId());
        return application;
    }

    private static void requireOpen(boolean changed) {
        if (!changed) {
            throw new Refusals.Conflict("volunteering.application.settled");
        }
    }
}
