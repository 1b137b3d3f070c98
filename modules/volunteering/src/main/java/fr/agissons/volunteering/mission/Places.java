package fr.agissons.volunteering.mission;

import fr.agissons.core.read.Reads;
import fr.agissons.core.time.TownClock;
import java.util.Map;
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
            select m.id, s.id, m.title, m.organisation_id, m.organisation_name, s.standing, s.starts_at, s.ends_at,
                s.capacity - s.taken, s.cancelled, m.registration_open, m.min_age, m.open_to_minors, m.auto_accept,
                m.motivation_required
            from volunteering_slot s join volunteering_mission m on m.id = s.mission_id
            where s.tenant_id = :tenant and s.id = :slot and m.id = :mission and""" + MissionRule.VISIBLE;

    private final Reads reads;
    private final Slots slots;
    private final TownClock clock;

    Places(Reads reads, Slots slots, TownClock clock) {
        this.reads = reads;
        this.slots = slots;
        this.clock = clock;
    }

    /** The slot of that mission, when the public can see the mission. */
    public Optional<Offer> find(UUID mission, UUID slot) {
        return reads.first(Offer.class, FIND, Map.of("mission", mission, "slot", slot, "now", clock.now()));
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
