package fr.agissons.volunteering.mission;

import fr.agissons.core.access.Me;
import fr.agissons.core.notification.Notification;
import fr.agissons.core.notification.Notification.Argument;
import fr.agissons.core.notification.Notifications;
import fr.agissons.core.people.organisation.Organisations;
import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the town's moderators decide about missions; the association hears of each decision. */
@Service
@Transactional
public class ModerateMissions {
    private final Missions missions;
    private final Organisations organisations;
    private final Notifications notifications;
    private final ApplicationEventPublisher events;
    private final TownClock clock;

    ModerateMissions(
            Missions missions,
            Organisations organisations,
            Notifications notifications,
            ApplicationEventPublisher events,
            TownClock clock) {
        this.missions = missions;
        this.organisations = organisations;
        this.notifications = notifications;
        this.events = events;
        this.clock = clock;
    }

    /** Lets it be seen, for the first time or again; nobody decides that for their own association. */
    public void validate(UUID id) {
        Mission mission = find(id);
        if (Me.find()
                .filter(me -> organisations.isManager(mission.organisationId(), me.person()))
                .isPresent()) {
            throw new Refusals.Forbidden("volunteering.moderation.own");
        }
        MissionState before = mission.state();
        mission.validate();
        tell(mission, before, "mission-validated", "");
    }

    /** Sends it back to the association, saying what to change. */
    public void sendBack(UUID id, String note) {
        Mission mission = find(id);
        MissionState before = mission.state();
        mission.sendBack(note);
        tell(mission, before, "mission-refused", note);
    }

    /** Takes it off the site while something is looked into. */
    public void flag(UUID id, String note) {
        Mission mission = find(id);
        MissionState before = mission.state();
        mission.flag(note);
        tell(mission, before, "mission-flagged", note);
    }

    /** Takes it off the site for a decision that its association hears of from those who decided. */
    void hide(UUID id, String note) {
        Mission mission = find(id);
        MissionState before = mission.state();
        mission.flag(note);
        changed(mission, before, note);
    }

    /** Takes such a decision back. */
    void show(UUID id) {
        Mission mission = find(id);
        MissionState before = mission.state();
        mission.validate();
        changed(mission, before, "");
    }

    private Mission find(UUID id) {
        return missions.findById(id).orElseThrow(Refusals.NotFound::new);
    }

    private void changed(Mission mission, MissionState before, String note) {
        events.publishEvent(mission.changedSince(before, note, clock.now()));
        events.publishEvent(MissionChanged.of(mission.getId()));
    }

    private void tell(Mission mission, MissionState before, String what, String note) {
        changed(mission, before, note);
        for (UUID manager : organisations.managers(mission.organisationId())) {
            notifications.send(new Notification(
                    "volunteering.mail." + what,
                    manager,
                    what + ":" + mission.getId() + ":" + mission.version(),
                    List.of(Argument.of(mission.details().title()), Argument.of(note)),
                    "/missions/gestion/" + mission.getId()));
        }
    }
}
