package fr.agissons.volunteering.application;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where one person's sign-ups for a mission stand, for the mission's own page. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class MyApplications {
    private final EntityManager entities;

    MyApplications(EntityManager entities) {
        this.entities = entities;
    }

    /** The sign-ups of this person that hold a place in this mission, by slot. */
    public Map<UUID, ApplicationState> of(UUID person, UUID mission) {
        return entities.createQuery("""
                        select a.slotId, a.state from Application a
                        where a.missionId = :mission and a.personId = :person and a.state in (PENDING, ACCEPTED)""", Held.class)
                .setParameter("mission", mission)
                .setParameter("person", person)
                .getResultStream()
                .collect(Collectors.toMap(Held::slot, Held::state));
    }

    /** One place held. */
    record Held(UUID slot, ApplicationState state) {}
}
