package fr.agissons.mutualaid.skill;

import fr.agissons.core.access.Me;
import fr.agissons.core.moderation.ModerationTarget;
import fr.agissons.core.moderation.Target;
import fr.agissons.core.read.Reads;
import fr.agissons.core.time.TownClock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Skills offered as something that can be reported. */
@Component
class SkillTarget implements ModerationTarget {
    private static final String ONE = "select s.title, s.person_id from mutualaid_skill s where ";

    private final Reads reads;
    private final TownClock clock;
    private final ApplicationEventPublisher events;

    SkillTarget(Reads reads, TownClock clock, ApplicationEventPublisher events) {
        this.reads = reads;
        this.clock = clock;
        this.events = events;
    }

    private record Row(String title, UUID person) {}

    @Override
    public String kind() {
        return SkillOffer.KIND;
    }

    @Override
    public String module() {
        return "entraide";
    }

    @Override
    public Optional<Target> shown(UUID id, @Nullable Me reader) {
        return find(SkillRule.OPEN + "and s.id = :id", id, SkillRule.at(clock.now()));
    }

    @Override
    public Optional<Target> any(UUID id) {
        return find("s.tenant_id = :tenant and s.id = :id", id, new HashMap<>());
    }

    private Optional<Target> find(String condition, UUID id, Map<String, Object> values) {
        values.put("id", id);
        return reads.first(Row.class, ONE + condition, values)
                .map(row -> new Target(id, row.title(), "/entraide/competences/" + id, List.of(row.person())));
    }

    @Override
    public void hide(UUID id, String words) {
        events.publishEvent(SkillChanged.of(id));
    }

    @Override
    public void restore(UUID id) {
        events.publishEvent(SkillChanged.of(id));
    }
}
