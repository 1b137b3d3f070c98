package fr.agissons.volunteering.discovery;

import fr.agissons.core.people.organisation.Organisations;
import fr.agissons.core.web.Refusals;
import fr.agissons.volunteering.application.ApplicationState;
import fr.agissons.volunteering.application.MyApplications;
import fr.agissons.volunteering.mission.MissionRule;
import fr.agissons.volunteering.mission.TownClock;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers one mission's page, for whoever may see it. */
@Service
@Transactional(readOnly = true)
class ReadMission {
    private static final int MOST_SLOTS = 60;

    private static final String MISSION = """
            select m.id, m.organisationId, m.organisationName, m.details.title, m.details.objective,
                m.details.description, m.details.theme, m.dateType, m.details.remote, m.details.address.street,
                m.details.address.city, m.details.address.latitude, m.details.address.longitude,
                m.details.address.precision, m.details.minAge, m.details.openToMinors, m.details.autoAccept,
                m.details.motivationRequired, m.registrationOpen, m.createdAt, m.openUntil
            from Mission m where m.id = :id and""" + MissionRule.VISIBLE;

    private static final String SLOTS = """
            select s.id, s.standing, s.startsAt, s.endsAt, s.capacity, s.taken from Slot s
            where s.missionId = :id and s.cancelled = false and s.startsAt > :now and s.endsAt > :now
            order by s.startsAt, s.id""";

    private final EntityManager entities;
    private final MyApplications applications;
    private final Organisations organisations;
    private final TownClock clock;

    ReadMission(EntityManager entities, MyApplications applications, Organisations organisations, TownClock clock) {
        this.entities = entities;
        this.applications = applications;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** The page of a mission the public can see; nothing else is known to exist. */
    MissionPage page(UUID id, @Nullable UUID reader) {
        Instant now = clock.now();
        MissionView mission = entities.createQuery(MISSION, MissionView.class)
                .setParameter("id", id)
                .setParameter("now", now)
                .getResultStream()
                .findFirst()
                .orElseThrow(Refusals.NotFound::new);
        List<SlotView> slots = entities.createQuery(SLOTS, SlotView.class)
                .setParameter("id", id)
                .setParameter("now", now)
                .setMaxResults(MOST_SLOTS)
                .getResultList();
        Map<UUID, ApplicationState> mine = reader == null ? Map.of() : applications.of(reader, id);
        var card = organisations.cards(List.of(mission.organisation())).get(mission.organisation());
        return new MissionPage(mission, slots, mine, card == null ? null : card.path());
    }
}
