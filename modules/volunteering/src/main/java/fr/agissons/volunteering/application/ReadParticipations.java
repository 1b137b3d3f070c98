package fr.agissons.volunteering.application;

import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers a person's own pages: what they have promised, what they did. */
@Service
@Transactional(readOnly = true)
class ReadParticipations {
    private static final int MOST = 100;

    private static final String ROW = """
            select a.id, m.id, m.details.title, m.organisationName, m.details.theme, m.details.address.street,
                m.details.address.city, m.details.address.latitude, m.details.address.longitude, a.startsAt, a.endsAt,
                a.state, a.reason, a.reasonText, a.appliedAt, a.version
            from Application a join Mission m on m.id = a.missionId
            where a.personId = :person and \
            """;

    private static final String AHEAD = "(a.state in (PENDING, ACCEPTED) and (a.endsAt is null or a.endsAt > :now))";

    private final EntityManager entities;
    private final TownClock clock;

    ReadParticipations(EntityManager entities, TownClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** What lies ahead, the soonest first; those without a date last. */
    List<Participation> ahead(UUID person) {
        return rows(person, AHEAD + " order by a.startsAt nulls last, a.id");
    }

    /** What is over, given up or declined, the latest first. */
    List<Participation> past(UUID person) {
        return rows(person, "not " + AHEAD + " order by coalesce(a.startsAt, a.appliedAt) desc, a.id");
    }

    private List<Participation> rows(UUID person, String rest) {
        return entities.createQuery(ROW + rest, Participation.class)
                .setParameter("person", person)
                .setParameter("now", clock.now())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** One sign-up of this very person. */
    Participation one(UUID person, UUID id) {
        return entities.createQuery(ROW + "a.id = :id", Participation.class)
                .setParameter("person", person)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(Refusals.NotFound::new);
    }
}
