package fr.agissons.volunteering.mission;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The places of missions as whoever signs up meets them: looked at, taken one by one, given back. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Places {
    private static final String FIND = """
            select m.id, s.id, m.details.title, m.organisationId, m.organisationName, s.standing, s.startsAt, s.endsAt,
                s.capacity - s.taken, s.cancelled, m.registrationOpen, m.details.minAge, m.details.openToMinors,
                m.details.autoAccept, m.details.motivationRequired
            from Slot s join Mission m on m.id = s.missionId
            where s.id = :slot and m.id = :mission and""" + MissionRule.VISIBLE;

    private final EntityManager entities;
    private final Slots slots;
    private final TownClock clock;

    Places(EntityManager entities, Slots slots, TownClock clock) {
        this.entities = entities;
        this.slots = slots;
        this.clock = clock;
    }

    /** The slot of that mission, when the public can see the mission. */
    public Optional<Offer> find(UUID mission, UUID slot) {
        return entities.createQuery(FIND, Offer.class)
                .setParameter("mission", mission)
                .setParameter("slot", slot)
                .setParameter("now", clock.now())
                .getResultStream()
                .findFirst();
    }

    /** Takes a place, and whoever else wants one there waits until this transaction ends; false when none is left. */
    public boolean take(UUID slot) {
        return slots.take(slot, clock.now()) == 1;
    }

    /** Gives a place back. */
    public void free(UUID slot) {
        slots.free(slot);
    }
}
