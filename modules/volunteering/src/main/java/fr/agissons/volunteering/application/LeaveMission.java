package fr.agissons.volunteering.application;

import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import fr.agissons.volunteering.mission.Places;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a person change their mind while the slot has not begun; their place goes to somebody else. */
@Service
public class LeaveMission {
    private final Applications applications;
    private final Places places;
    private final ApplicationLetters letters;
    private final TownClock clock;

    LeaveMission(Applications applications, Places places, ApplicationLetters letters, TownClock clock) {
        this.applications = applications;
        this.places = places;
        this.letters = letters;
        this.clock = clock;
    }

    /** Cancels the person's own sign-up; doing so twice changes nothing. */
    @Transactional
    public void leave(UUID person, UUID id) {
        Application application = applications
                .lock(id)
                .filter(found -> found.personId().equals(person))
                .orElseThrow(Refusals.NotFound::new);
        if (!application.state().isActive()) {
            return;
        }
        if (application.hasBegun(clock.now())) {
            throw new Refusals.Conflict("volunteering.application.too-late");
        }
        application.cancelByPerson(clock.now());
        places.free(application.slotId());
        letters.cancelled(application);
    }
}
