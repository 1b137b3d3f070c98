package fr.agissons.volunteering.application;

import fr.agissons.core.people.organisation.Organisations;
import fr.agissons.core.web.Refusals;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers an association's page on who has signed up for one of its missions. */
@Service
@Transactional(readOnly = true)
class ReadApplicants {
    private static final int MOST = 300;

    private static final String MINE = """
                case when m.organisationId in""" + Organisations.MANAGED + " then true else false end";

    private static final String TITLE = "select m.details.title," + MINE + " from Mission m where m.id = :id";

    private static final String ROWS = """
            select a.id, a.personId, a.startsAt, a.endsAt, a.state, a.motivation, a.reason, a.reasonText, a.appliedAt,
                p.displayName, p.email
            from Application a left join Membership p on p.personId = a.personId where a.missionId = :mission
            order by case when a.state = PENDING then 0 else 1 end, a.startsAt, a.appliedAt, a.id""";

    private static final String ASKED = "select m.id, m.details.title, p.displayName," + MINE + """
             from Application a join Mission m on m.id = a.missionId left join Membership p on p.personId = a.personId
            where a.id = :id""";

    private final EntityManager entities;

    ReadApplicants(EntityManager entities) {
        this.entities = entities;
    }

    /** What a mission is called, and whether the reader acts for its association. */
    record Titled(String title, boolean mine) {}

    /** Who asked for what, and whether the reader acts for its association. */
    record Asked(UUID mission, String title, @Nullable String name, boolean mine) {}

    /** Those who signed up for this mission, the unanswered first. */
    ApplicantsPage page(UUID manager, UUID mission, @Nullable Trouble trouble) {
        Titled titled = one(TITLE, Titled.class, manager, mission);
        require(titled.mine());
        List<Applicant> rows = entities.createQuery(ROWS, Applicant.class)
                .setParameter("mission", mission)
                .setMaxResults(MOST)
                .getResultList();
        return new ApplicantsPage(mission, titled.title(), rows, trouble);
    }

    /** Declining one of them. */
    DeclinePage decline(UUID manager, UUID application, DeclineForm form, boolean reasonMissing) {
        Asked asked = one(ASKED, Asked.class, manager, application);
        require(asked.mine());
        return new DeclinePage(application, asked.mission(), asked.title(), asked.name(), form, reasonMissing);
    }

    private <T> T one(String query, Class<T> type, UUID manager, UUID id) {
        return entities.createQuery(query, type)
                .setParameter("person", manager)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(Refusals.NotFound::new);
    }

    private static void require(boolean mine) {
        if (!mine) {
            throw new Refusals.Forbidden("volunteering.mission.not-yours");
        }
    }

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
