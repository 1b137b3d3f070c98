package fr.agissons.volunteering.application;

import fr.agissons.core.time.TownClock;
import fr.agissons.volunteering.mission.Places;
import fr.agissons.volunteering.mission.SlotCancelled;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** When a slot will not take place, frees and tells everybody who was to come, in the very transaction that says so. */
@Component
class FreeVolunteers {
    private final Applications applications;
    private final Places places;
    private final ApplicationLetters letters;
    private final TownClock clock;

    FreeVolunteers(Applications applications, Places places, ApplicationLetters letters, TownClock clock) {
        this.applications = applications;
        this.places = places;
        this.letters = letters;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(SlotCancelled event) {
        for (Application application : applications.lockActiveOf(event.slot())) {
            if (application.cancelByOrganisation(clock.now())) {
                places.free(event.slot());
                letters.slotCancelled(application);
            }
        }
    }
}
