package fr.agissons.volunteering.management;

import fr.agissons.core.people.organisation.OrganisationCard;
import fr.agissons.core.people.organisation.Organisations;
import fr.agissons.core.web.Refusals;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers an association's own pages: all its missions, one of them with its slots. */
@Service
@Transactional(readOnly = true)
class ReadManaged {
    private static final int MOST = 400;

    private static final String ROWS = """
            select m.id, m.details.title, m.organisationName, m.dateType, m.state, m.listed, m.openUntil,
                (select sum(s.capacity) from Slot s where s.missionId = m.id and s.cancelled = false),
                (select sum(s.taken) from Slot s where s.missionId = m.id and s.cancelled = false),
                (select count(a) from Application a where a.missionId = m.id and a.state = PENDING)
            from Mission m where m.organisationId in (:organisations) order by m.id desc""";

    private static final String ONE = """
            select m.id, m.version, m.organisationId, m.organisationName, m.organisationValidated, m.details.title,
                m.details.objective, m.details.description, m.details.theme, m.dateType, m.details.remote,
                m.details.address.street, m.details.address.communeCode, m.details.address.city,
                m.details.address.latitude, m.details.address.longitude, m.details.address.precision,
                m.details.minAge, m.details.openToMinors, m.details.autoAccept, m.details.motivationRequired,
                m.registrationOpen, m.online, m.state, m.moderationNote, m.listed, m.openUntil,
                (select count(a) from Application a where a.missionId = m.id and a.state = PENDING),
                case when m.organisationId in""" + Organisations.MANAGED + """
                 then true else false end
            from Mission m where m.id = :id""";

    private static final String SLOTS = """
            select s.id, s.standing, s.startsAt, s.endsAt, s.capacity, s.taken, s.cancelled
            from Slot s where s.missionId = :id order by s.startsAt, s.id""";

    private final EntityManager entities;
    private final Organisations organisations;

    ReadManaged(EntityManager entities, Organisations organisations) {
        this.entities = entities;
        this.organisations = organisations;
    }

    /** All missions of the associations this person acts for, the latest first. */
    ManagedListPage list(UUID person) {
        List<OrganisationCard> cards = organisations.managedBy(person);
        List<ManagedRow> rows = cards.isEmpty()
                ? List.of()
                : entities.createQuery(ROWS, ManagedRow.class)
                        .setParameter(
                                "organisations",
                                cards.stream().map(OrganisationCard::id).toList())
                        .setMaxResults(MOST)
                        .getResultList();
        return new ManagedListPage(cards, rows);
    }

    /** One mission, for those who act for its association. */
    ManagedMission mission(UUID person, UUID id) {
        ManagedMission mission = entities.createQuery(ONE, ManagedMission.class)
                .setParameter("id", id)
                .setParameter("person", person)
                .getResultStream()
                .findFirst()
                .orElseThrow(Refusals.NotFound::new);
        if (!mission.mine()) {
            throw new Refusals.Forbidden("volunteering.mission.not-yours");
        }
        return mission;
    }

    /** One mission with its slots, and what was typed to add one. */
    ManagedPage page(UUID person, UUID id, SlotForm typed, @Nullable String slotFault, @Nullable String problem) {
        ManagedMission mission = mission(person, id);
        return new ManagedPage(mission, slots(id), mission.waiting(), typed, slotFault, problem);
    }

    /** One slot of that mission. */
    SlotPage slot(UUID person, UUID id, UUID slot) {
        ManagedMission mission = mission(person, id);
        return slots(id).stream()
                .filter(planned -> planned.id().equals(slot))
                .findFirst()
                .map(planned -> new SlotPage(mission, planned, Integer.toString(planned.capacity()), null))
                .orElseThrow(Refusals.NotFound::new);
    }

    /** The slots of a mission, past and cancelled ones too. */
    List<PlannedSlot> slots(UUID id) {
        return entities.createQuery(SLOTS, PlannedSlot.class)
                .setParameter("id", id)
                .setMaxResults(MOST)
                .getResultList();
    }
}
