package fr.agissons.volunteering.application;

import fr.agissons.core.notification.Notification.Argument;
import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import fr.agissons.volunteering.mission.ManagedMissions;
import fr.agissons.volunteering.mission.Places;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An association says no to somebody. */
@Service
@Transactional
public class DeclineApplication {
    private final Applications applications;
    private final ManagedMissions managed;
    private final Places places;
    private final ApplicationLetters letters;
    private final TownClock clock;

    DeclineApplication(
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

    /** Says no, and gives the place back. */
    public void decline(UUID manager, UUID id, DeclineReason reason, String words, Argument said, boolean again) {
        Application application = applications.locked(id);
        managed.require(manager, application.missionId());
        if (application.state() == ApplicationState.DECLINED) {
            return;
        }
        if (!application.decline(reason, words, again, clock.now())) {
            throw new Refusals.Conflict("volunteering.application.settled");
        }
        places.free(application.slotId());
        letters.declined(application, said);
    }
}
