package fr.agissons.volunteering.mission;

import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an association does with the dates of a mission. */
@Service
@Transactional
public class PlanSlots {
    private final Slots slots;
    private final ManagedMissions managed;
    private final TownRules rules;
    private final TownClock clock;
    private final ApplicationEventPublisher events;

    PlanSlots(
            Slots slots, ManagedMissions managed, TownRules rules, TownClock clock, ApplicationEventPublisher events) {
        this.slots = slots;
        this.managed = managed;
        this.rules = rules;
        this.clock = clock;
        this.events = events;
    }

    /** Adds a slot or a series; what is wrong with the plan, if anything, is said and nothing added. */
    public Optional<SlotPlan.Fault> add(UUID person, UUID missionId, SlotPlan plan) {
        Mission mission = managed.find(person, missionId);
        if (mission.dateType() != DateType.SLOTS || mission.state().isFinal()) {
            throw new Refusals.Conflict("volunteering.mission.conflict");
        }
        Optional<SlotPlan.Fault> fault = plan.fault(clock.now(), clock.zone());
        if (fault.isPresent()) {
            return fault;
        }
        List<Slot> all = slots.findByMissionId(missionId);
        List<SlotTime> times = plan.times(clock.zone());
        if (all.size() + times.size() > SlotPlan.MOST) {
            return Optional.of(SlotPlan.Fault.TOO_MANY);
        }
        for (SlotTime time : times) {
            all.add(slots.save(Slot.at(missionId, time, plan.capacity())));
        }
        follow(mission, all);
        if (mission.reviewAgain(clock.now())) {
            rules.look(mission, MissionState.VALIDATED);
        }
        return Optional.empty();
    }

    /** Changes the number of places of a slot; false when more people than that have signed up already. */
    public boolean resize(UUID person, UUID missionId, UUID slotId, int capacity) {
        slotOf(managed.find(person, missionId), slotId);
        boolean resized = slots.resize(slotId, capacity) == 1;
        events.publishEvent(MissionChanged.of(missionId));
        return resized;
    }

    /** Takes a slot off the calendar; everybody who had signed up is freed and told. */
    public void cancel(UUID person, UUID missionId, UUID slotId) {
        Slot slot = slotOf(managed.find(person, missionId), slotId);
        if (!slot.isAhead(clock.now())) {
            throw new Refusals.Conflict("volunteering.slot.begun");
        }
        if (slots.cancel(slotId) == 1) {
            follow(managed.find(person, missionId), slots.findByMissionId(missionId));
            events.publishEvent(SlotCancelled.of(missionId, slotId));
        }
    }

    private Slot slotOf(Mission mission, UUID slotId) {
        return slots.findById(slotId)
                .filter(slot -> slot.missionId().equals(mission.getId()))
                .orElseThrow(Refusals.NotFound::new);
    }

    private void follow(Mission mission, List<Slot> all) {
        Slot.putInOrder(all);
        mission.follow(all);
        events.publishEvent(MissionChanged.of(mission.getId()));
    }
}
