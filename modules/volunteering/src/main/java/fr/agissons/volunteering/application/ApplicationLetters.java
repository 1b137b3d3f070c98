package fr.agissons.volunteering.application;

import fr.agissons.core.notification.Notification;
import fr.agissons.core.notification.Notification.Argument;
import fr.agissons.core.notification.Notifications;
import fr.agissons.core.people.organisation.Organisations;
import fr.agissons.core.time.TownClock;
import fr.agissons.volunteering.mission.Offer;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What people are told about sign-ups: the volunteer and those who manage the association. */
@Component
class ApplicationLetters {
    private static final String MINE = "/missions/mes-participations/";

    private final Notifications notifications;
    private final Organisations organisations;
    private final EntityManager entities;
    private final TownClock clock;

    ApplicationLetters(
            Notifications notifications, Organisations organisations, EntityManager entities, TownClock clock) {
        this.notifications = notifications;
        this.organisations = organisations;
        this.entities = entities;
        this.clock = clock;
    }

    /** Somebody has signed up: they get a receipt or a yes, the association hears of it. */
    void signedUp(Application application, Offer offer) {
        Subject subject = new Subject(offer.title(), offer.organisation(), offer.organisationName());
        boolean in = application.state() == ApplicationState.ACCEPTED;
        toVolunteer(application, subject, in ? "accepted" : "received", Argument.of(""));
        toManagers(application, subject, "applied");
    }

    void accepted(Application application) {
        toVolunteer(application, subject(application), "accepted", Argument.of(""));
    }

    void declined(Application application, Argument why) {
        toVolunteer(application, subject(application), "declined", why);
    }

    /** The volunteer cannot come: the association hears of it. */
    void cancelled(Application application) {
        toManagers(application, subject(application), "cancelled");
    }

    /** The slot will not take place: the volunteer hears of it. */
    void slotCancelled(Application application) {
        toVolunteer(application, subject(application), "slot-cancelled", Argument.of(""));
    }

    private void toVolunteer(Application application, Subject subject, String what, Argument more) {
        notifications.send(
                letter(what, application.personId(), application, subject, more, MINE + application.getId()));
    }

    private void toManagers(Application application, Subject subject, String what) {
        String path = "/missions/gestion/" + application.missionId() + "/candidatures";
        for (UUID manager : organisations.managers(subject.organisation())) {
            notifications.send(letter(what, manager, application, subject, Argument.of(""), path));
        }
    }

    private Notification letter(
            String what, UUID recipient, Application application, Subject subject, Argument more, String path) {
        return new Notification(
                "volunteering.mail." + what,
                recipient,
                what + ":" + application.getId(),
                List.of(
                        Argument.of(subject.title()),
                        SpokenTime.of(application.startsAt(), clock.zone()),
                        Argument.of(subject.organisationName()),
                        more),
                path);
    }

    private Subject subject(Application application) {
        return entities.createQuery(
                        "select m.details.title, m.organisationId, m.organisationName from Mission m where m.id = :id",
                        Subject.class)
                .setParameter("id", application.missionId())
                .getSingleResult();
    }

    /** The mission a letter is about. */
    record Subject(String title, UUID organisation, String organisationName) {}
}
