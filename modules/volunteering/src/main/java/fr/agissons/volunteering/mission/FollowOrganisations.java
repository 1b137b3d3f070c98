package fr.agissons.volunteering.mission;

import fr.agissons.core.event.AfterCommit;
import fr.agissons.core.people.organisation.OrganisationEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Keeps what missions remember of their association true, so that no list has to ask whether it is still validated. */
@Component
class FollowOrganisations {
    private final Missions missions;
    private final ManagedMissions managed;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;

    FollowOrganisations(
            Missions missions,
            ManagedMissions managed,
            TransactionOperations transaction,
            ApplicationEventPublisher events) {
        this.missions = missions;
        this.managed = managed;
        this.transaction = transaction;
        this.events = events;
    }

    @AfterCommit
    void on(OrganisationEvent event) {
        transaction.executeWithoutResult(status -> {
            Publisher publisher = managed.publisher(event.id());
            for (Mission mission : missions.findByOrganisationId(event.id())) {
                mission.publishedBy(publisher);
                events.publishEvent(MissionChanged.of(mission.getId()));
            }
        });
    }
}
