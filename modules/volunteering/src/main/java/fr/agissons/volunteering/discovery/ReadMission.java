package fr.agissons.volunteering.discovery;

import fr.agissons.core.read.Answer;
import fr.agissons.core.read.Reads;
import fr.agissons.core.read.Trip;
import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import fr.agissons.volunteering.mission.MissionRule;
import fr.agissons.volunteering.mission.TownRules;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Answers one mission's page, for whoever may see it: two statements, in one trip. */
@Service
class ReadMission {
    private static final UUID NOBODY = new UUID(0, 0);

    private static final String MISSION = """
            select m.id, m.organisation_name, o.slug, m.title, m.objective, m.description, m.theme, m.date_type,
                m.remote, m.street, m.city, m.latitude, m.longitude, m.address_precision, m.min_age, m.open_to_minors,
                m.auto_accept, m.motivation_required, m.registration_open, m.created_at, m.open_until
            from volunteering_mission m
            join organisation o on o.tenant_id = :tenant and o.id = m.organisation_id
            where m.id = :id and""" + MissionRule.VISIBLE;

    private static final String SLOTS = """
            select s.id, s.standing, s.starts_at, s.ends_at, s.capacity, s.taken, a.state
            from volunteering_slot s
            left join volunteering_application a on a.tenant_id = :tenant and a.slot_id = s.id
                and a.person_id = :reader and a.state in ('PENDING', 'ACCEPTED')
            where s.tenant_id = :tenant and s.mission_id = :id and not s.cancelled and s.starts_at > :now
                and s.ends_at > :now
            order by s.starts_at, s.id limit 60
            """;

    private final Reads reads;
    private final TownRules rules;
    private final TownClock clock;

    ReadMission(Reads reads, TownRules rules, TownClock clock) {
        this.reads = reads;
        this.rules = rules;
        this.clock = clock;
    }

    /** The page of a mission the public can see; nothing else is known to exist. */
    MissionPage page(UUID id, @Nullable UUID reader) {
        Map<String, Object> asked = Map.of("id", id, "now", clock.now(), "reader", reader == null ? NOBODY : reader);
        Trip trip = reads.trip();
        Answer<MissionView> mission = trip.ask(MissionView.class, MISSION, asked);
        Answer<SlotView> slots = trip.ask(SlotView.class, SLOTS, asked);
        trip.go();
        return mission.rows().stream()
                .findFirst()
                .map(view -> new MissionPage(view, slots.rows(), rules.age(view.minAge(), view.openToMinors())))
                .orElseThrow(Refusals.NotFound::new);
    }
}
