package fr.agissons.volunteering.application;

import fr.agissons.core.people.People;
import fr.agissons.core.people.PersonCard;
import fr.agissons.core.web.Refusals;
import fr.agissons.volunteering.mission.ManagedMissions;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers an association's page on who has signed up for one of its missions. */
@Service
@Transactional(readOnly = true)
class ReadApplicants {
    private static final int MOST = 300;

    private static final String ROWS = """
            select a.id, a.personId, a.startsAt, a.endsAt, a.state, a.motivation, a.reason, a.reasonText, a.appliedAt
            from Application a where a.missionId = :mission
            order by case when a.state = PENDING then 0 else 1 end, a.startsAt, a.appliedAt, a.id""";

    private final EntityManager entities;
    private final ManagedMissions managed;
    private final People people;

    ReadApplicants(EntityManager entities, ManagedMissions managed, People people) {
        this.entities = entities;
        this.managed = managed;
        this.people = people;
    }

    /** Those who signed up for this mission, the unanswered first. */
    ApplicantsPage page(UUID manager, UUID mission, @Nullable Trouble trouble) {
        managed.require(manager, mission);
        String title = entities.createQuery("select m.details.title from Mission m where m.id = :id", String.class)
                .setParameter("id", mission)
                .getSingleResult();
        List<Applicant> rows = entities.createQuery(ROWS, Applicant.class)
                .setParameter("mission", mission)
                .setMaxResults(MOST)
                .getResultList();
        Map<UUID, PersonCard> cards =
                people.find(rows.stream().map(Applicant::person).distinct().toList());
        return new ApplicantsPage(mission, title, rows, cards, trouble);
    }

    /** Declining one of them. */
    DeclinePage decline(UUID manager, UUID application, DeclineForm form, boolean reasonMissing) {
        UUID mission = missionOf(application);
        managed.require(manager, mission);
        Asked asked = entities.createQuery("""
                        select m.details.title, a.personId from Application a join Mission m on m.id = a.missionId
                        where a.id = :id""", Asked.class)
                .setParameter("id", application)
                .getSingleResult();
        String name = people.find(asked.person()).map(PersonCard::displayName).orElse(null);
        return new DeclinePage(application, mission, asked.title(), name, form, reasonMissing);
    }

    /** Who asked for what. */
    record Asked(String title, UUID person) {}

    /** The mission of a sign-up, to come back to its page. */
    UUID missionOf(UUID application) {
        return entities.createQuery("select a.missionId from Application a where a.id = :id", UUID.class)
                .setParameter("id", application)
                .getResultStream()
                .findFirst()
                .orElseThrow(Refusals.NotFound::new);
    }

    /** An answer that could not be given, and why. */
    record Trouble(UUID application, String messageKey) {}
}
