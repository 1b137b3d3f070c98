package fr.agissons.volunteering.mission;

import fr.agissons.core.settings.Settings;
import fr.agissons.core.time.TownClock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What the town being served has set about missions, put to use. */
@Component
public class TownRules {
    private final Settings settings;
    private final ApplicationEventPublisher events;
    private final TownClock clock;

    TownRules(Settings settings, ApplicationEventPublisher events, TownClock clock) {
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** All that is set. */
    public VolunteeringSettings set() {
        return settings.of(VolunteeringSettings.class);
    }

    /** How old one must be here to come to a mission. */
    public AgeRule age(@Nullable Integer minAge, boolean openToMinors) {
        return AgeRule.of(minAge, openToMinors, set().minorsFrom());
    }

    /** Whether the mission's association may have it validated already. */
    boolean mayPropose(Mission mission) {
        return mission.isOfKnownAssociation() || set().pendingMayPropose();
    }

    /** Has a submitted mission read by a moderator, or lets it appear where the town trusts its association. */
    void look(Mission mission, MissionState before) {
        boolean trusted = mission.isOfKnownAssociation() && set().moderation() == Moderation.PENDING_ASSOCIATIONS;
        if (trusted) {
            mission.validate();
        } else {
            events.publishEvent(MissionSubmitted.of(mission, clock.now()));
        }
        if (mission.state() != before) {
            events.publishEvent(mission.changedSince(before, "", clock.now()));
        }
        events.publishEvent(MissionChanged.of(mission.getId()));
    }
}
