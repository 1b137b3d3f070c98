package fr.agissons.volunteering.mission;

import fr.agissons.core.access.Me;
import fr.agissons.core.moderation.ModerationTarget;
import fr.agissons.core.moderation.Target;
import fr.agissons.core.people.organisation.Organisations;
import fr.agissons.core.read.Reads;
import fr.agissons.core.time.TownClock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Missions as something that can be reported: hidden, they are flagged as ever. */
@Component
class MissionTarget implements ModerationTarget {
    private static final String ONE = "select m.title, m.organisation_id from volunteering_mission m where ";

    private final Reads reads;
    private final Organisations organisations;
    private final ModerateMissions moderate;
    private final TownClock clock;

    MissionTarget(Reads reads, Organisations organisations, ModerateMissions moderate, TownClock clock) {
        this.reads = reads;
        this.organisations = organisations;
        this.moderate = moderate;
        this.clock = clock;
    }

    private record Row(String title, UUID organisation) {}

    @Override
    public String kind() {
        return MissionSearch.KIND;
    }

    @Override
    public String module() {
        return "missions";
    }

    @Override
    public Optional<Target> shown(UUID id, @Nullable Me reader) {
        return reads.first(
                        Row.class, ONE + MissionRule.VISIBLE + "and m.id = :id", Map.of("id", id, "now", clock.now()))
                .map(row -> target(id, row));
    }

    @Override
    public Optional<Target> any(UUID id) {
        return reads.first(Row.class, ONE + "m.tenant_id = :tenant and m.id = :id", Map.of("id", id))
                .map(row -> target(id, row));
    }

    private Target target(UUID id, Row row) {
        return new Target(id, row.title(), "/missions/" + id, organisations.managers(row.organisation()));
    }

    @Override
    public void hide(UUID id, String words) {
        moderate.hide(id, words);
    }

    @Override
    public void restore(UUID id) {
        moderate.show(id);
    }
}
