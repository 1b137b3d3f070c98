package fr.agissons.volunteering.mission;

import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an association does with the text and the life of its missions. */
@Service
@Transactional
public class EditMissions {
    private final Slots slots;
    private final ManagedMissions managed;
    private final TownRules rules;
    private final TownClock clock;
    private final ApplicationEventPublisher events;

    EditMissions(
            Slots slots, ManagedMissions managed, TownRules rules, TownClock clock, ApplicationEventPublisher events) {
        this.slots = slots;
        this.managed = managed;
        this.rules = rules;
        this.clock = clock;
        this.events = events;
    }

    /** How asking for validation went. */
    public enum Submission {
        SENT,
        /** Nobody could come: no slot lies ahead. */
        NO_SLOT_AHEAD,
        /** The town validates the association first. */
        ASSOCIATION_PENDING
    }

    /** Begins a mission that happens at given times; its slots are added next. */
    public UUID draft(UUID person, UUID organisation, MissionDetails details) {
        return begin(person, organisation, DateType.SLOTS, details).getId();
    }

    /** Begins a mission that goes on all along. */
    public UUID draft(UUID person, UUID organisation, MissionDetails details, Standing standing) {
        Mission mission = begin(person, organisation, DateType.ONGOING, details);
        Slot slot = slots.save(Slot.standing(mission.getId(), endOf(standing), standing.places()));
        mission.follow(List.of(slot));
        return mission.getId();
    }

    private Mission begin(UUID person, UUID organisation, DateType dateType, MissionDetails details) {
        return managed.begin(new Mission(managed.publisher(person, organisation), dateType, details, clock.now()));
    }

    /**
     * Writes a mission anew.
     *
     * @param version the state of the mission the person was looking at
     * @param standing the places of an ongoing mission, nothing for one with slots
     * @return false when fewer places are asked for than are taken; nothing is changed then
     */
    public boolean edit(UUID person, UUID id, int version, MissionDetails details, @Nullable Standing standing) {
        Mission mission = managed.find(person, id);
        if (mission.version() != version) {
            throw new Refusals.Conflict("volunteering.mission.stale");
        }
        if (mission.dateType() == DateType.ONGOING && standing != null) {
            UUID slot = slots.findByMissionId(id).getFirst().getId();
            if (slots.resize(slot, standing.places()) == 0) {
                return false;
            }
            mission = managed.find(person, id);
            Slot standingSlot = slots.findById(slot).orElseThrow(Refusals.NotFound::new);
            standingSlot.lastUntil(endOf(standing));
            mission.follow(List.of(standingSlot));
        }
        MissionState before = mission.state();
        if (mission.edit(details, clock.now())) {
            rules.look(mission, before);
        }
        events.publishEvent(MissionChanged.of(id));
        return true;
    }

    /** Asks the town to look at it. */
    public Submission submit(UUID person, UUID id) {
        Mission mission = managed.find(person, id);
        Instant now = clock.now();
        if (slots.findByMissionId(id).stream().noneMatch(slot -> slot.isAhead(now))) {
            return Submission.NO_SLOT_AHEAD;
        }
        if (!rules.mayPropose(mission)) {
            return Submission.ASSOCIATION_PENDING;
        }
        MissionState before = mission.state();
        mission.submit(now);
        rules.look(mission, before);
        return Submission.SENT;
    }

    /** Stops or resumes taking people. */
    public void openRegistration(UUID person, UUID id, boolean open) {
        managed.find(person, id).openRegistration(open);
        events.publishEvent(MissionChanged.of(id));
    }

    /** Shows it on the site or hides it, once validated. */
    public void putOnline(UUID person, UUID id, boolean online) {
        managed.find(person, id).putOnline(online);
        events.publishEvent(MissionChanged.of(id));
    }

    /** Says it is over: it leaves the site, people keep it among what they did. */
    public void end(UUID person, UUID id) {
        Mission mission = managed.find(person, id);
        MissionState before = mission.state();
        mission.end();
        events.publishEvent(mission.changedSince(before, "", clock.now()));
        events.publishEvent(MissionChanged.of(id));
    }

    /** Gives it up: every slot ahead is cancelled and everybody told. */
    public void cancel(UUID person, UUID id) {
        Instant now = clock.now();
        Mission mission = managed.find(person, id);
        MissionState before = mission.state();
        mission.cancel();
        events.publishEvent(mission.changedSince(before, "", now));
        for (Slot slot : slots.findByMissionId(id)) {
            if (slot.isAhead(now) && slots.cancel(slot.getId()) == 1) {
                events.publishEvent(SlotCancelled.of(id, slot.getId()));
            }
        }
        events.publishEvent(MissionChanged.of(id));
    }

    private Instant endOf(Standing standing) {
        return standing.until() == null
                ? Slot.SOME_DAY
                : clock.startOf(standing.until().plusDays(1));
    }
}
