package fr.agissons.volunteering.mission;

import fr.agissons.core.people.organisation.OrganisationCard;
import fr.agissons.core.people.organisation.Organisations;
import fr.agissons.core.web.Refusals;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whose mission it is: only those who manage its association may touch it. */
@Component
public class ManagedMissions {
    private final Missions missions;
    private final Organisations organisations;

    ManagedMissions(Missions missions, Organisations organisations) {
        this.missions = missions;
        this.organisations = organisations;
    }

    /**
     * Lets a manager of the mission's association through.
     *
     * @throws Refusals.NotFound when there is no such mission in this town
     * @throws Refusals.Forbidden when the person does not manage its association
     */
    @Transactional(readOnly = true)
    public void require(UUID person, UUID mission) {
        find(person, mission);
    }

    /** Keeps a new mission. */
    Mission begin(Mission mission) {
        return missions.save(mission);
    }

    Mission find(UUID person, UUID mission) {
        Mission found = missions.findById(mission).orElseThrow(Refusals.NotFound::new);
        if (!organisations.isManager(found.organisationId(), person)) {
            throw new Refusals.Forbidden("volunteering.mission.not-yours");
        }
        return found;
    }

    /** The association in whose name this person writes a new mission. */
    Publisher publisher(UUID person, UUID organisation) {
        Publisher publisher = publisher(organisation);
        if (!organisations.isManager(organisation, person)) {
            throw new Refusals.Forbidden("volunteering.mission.not-yours");
        }
        return publisher;
    }

    /** The association as missions remember it. */
    Publisher publisher(UUID organisation) {
        return Optional.ofNullable(organisations.cards(List.of(organisation)).get(organisation))
                .map(ManagedMissions::publisher)
                .orElseThrow(Refusals.NotFound::new);
    }

    private static Publisher publisher(OrganisationCard card) {
        return new Publisher(card.id(), card.name(), card.validated());
    }
}
