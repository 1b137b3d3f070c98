package fr.agissons.volunteering.mission;

import fr.agissons.core.event.AfterCommit;
import fr.agissons.core.people.organisation.OrganisationChanged;
import fr.agissons.core.people.organisation.OrganisationFlagged;
import fr.agissons.core.people.organisation.OrganisationRestored;
import fr.agissons.core.people.organisation.OrganisationValidated;
import fr.agissons.core.people.organisation.OrganisationWithdrawn;
import java.util.UUID;
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
    void on(OrganisationValidated event) {
        follow(event.id());
    }

    @AfterCommit
    void on(OrganisationFlagged event) {
        follow(event.id());
    }

    @AfterCommit
    void on(OrganisationRestored event) {
        follow(event.id());
    }

    @AfterCommit
    void on(OrganisationWithdrawn event) {
        follow(event.id());
    }

    @AfterCommit
    void on(OrganisationChanged event) {
        follow(event.id());
    }

    private void follow(UUID organisation) {
        transaction.executeWithoutResult(status -> {
            Publisher publisher = managed.publisher(organisation);
            for (Mission mission : missions.findByOrganisationId(organisation)) {
                mission.publishedBy(publisher);
                events.publishEvent(MissionChanged.of(mission.getId()));
            }
        });
    }
}
