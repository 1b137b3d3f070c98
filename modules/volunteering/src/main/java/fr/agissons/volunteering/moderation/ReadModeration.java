package fr.agissons.volunteering.moderation;

import fr.agissons.core.people.organisation.Organisations;
import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import fr.agissons.volunteering.mission.MissionState;
import fr.agissons.volunteering.mission.TownRules;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers the moderators' pages. */
@Service
@Transactional(readOnly = true)
class ReadModeration {
    private static final int MOST = 100;

    private static final String ROWS = """
            select m.id, m.details.title, m.organisationName, m.organisationValidated, m.details.theme, m.state,
                m.submittedAt
            from Mission m where m.state in (:states) \
            """;

    private static final String ONE = """
            select m.id, m.details.title, m.details.objective, m.details.description, m.organisationId,
                m.organisationName, m.organisationValidated, m.details.theme, m.dateType, m.details.remote, m.details.address.street,
                m.details.address.city, m.details.minAge, m.details.openToMinors, m.state, m.moderationNote,
                (select count(s) from Slot s where s.missionId = m.id and s.cancelled = false and s.endsAt > :now),
                (select min(s.startsAt) from Slot s
                    where s.missionId = m.id and s.cancelled = false and s.standing = false and s.startsAt > :now)
            from Mission m where m.id = :id""";

    private final EntityManager entities;
    private final Organisations organisations;
    private final TownRules rules;
    private final TownClock clock;

    ReadModeration(EntityManager entities, Organisations organisations, TownRules rules, TownClock clock) {
        this.entities = entities;
        this.organisations = organisations;
        this.rules = rules;
        this.clock = clock;
    }

    /** What waits for a decision, the longest wait first. */
    List<ModerationRow> waiting() {
        return rows("order by m.submittedAt, m.id", MissionState.SUBMITTED, MissionState.FLAGGED);
    }

    /** What was validated, the latest first. */
    List<ModerationRow> validated() {
        return rows("and m.openUntil > :now order by m.id desc", MissionState.VALIDATED);
    }

    private List<ModerationRow> rows(String rest, MissionState... states) {
        var query = entities.createQuery(ROWS + rest, ModerationRow.class)
                .setParameter("states", List.of(states))
                .setMaxResults(MOST);
        if (rest.contains(":now")) {
            query.setParameter("now", clock.now());
        }
        return query.getResultList();
    }

    /** One mission before this moderator, whatever its state but that of a draft, which is its association's own. */
    ModerationPage page(UUID moderator, UUID id, String note, boolean noteMissing) {
        ModerationView mission = entities.createQuery(ONE, ModerationView.class)
                .setParameter("id", id)
                .setParameter("now", clock.now())
                .getResultStream()
                .filter(view -> view.state() != MissionState.DRAFT)
                .findFirst()
                .orElseThrow(Refusals.NotFound::new);
        boolean own = organisations.isManager(mission.organisationId(), moderator);
        return new ModerationPage(mission, rules.age(mission.minAge(), mission.openToMinors()), own, note, noteMissing);
    }
}
