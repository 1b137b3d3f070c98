package fr.agissons.mutualaid.request;

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

/** Requests for help as something that can be reported. */
@Component
class RequestTarget implements ModerationTarget {
    private static final String ONE = "select r.title, r.requester_id from mutualaid_request r where ";

    private final Reads reads;
    private final TownClock clock;
    private final ApplicationEventPublisher events;

    RequestTarget(Reads reads, TownClock clock, ApplicationEventPublisher events) {
        this.reads = reads;
        this.clock = clock;
        this.events = events;
    }

    private record Row(String title, @Nullable UUID requester) {}

    @Override
    public String kind() {
        return HelpRequest.KIND;
    }

    @Override
    public String module() {
        return "entraide";
    }

    @Override
    public Optional<Target> shown(UUID id, @Nullable Me reader) {
        Map<String, Object> values = RequestRule.reader(reader, clock.now());
        return find(RequestRule.SEEKING + "and" + RequestRule.SHOWN + "and r.id = :id", id, values);
    }

    @Override
    public Optional<Target> any(UUID id) {
        return find("r.tenant_id = :tenant and r.id = :id", id, new HashMap<>());
    }

    private Optional<Target> find(String condition, UUID id, Map<String, Object> values) {
        values.put("id", id);
        return reads.first(Row.class, ONE + condition, values)
                .map(row -> new Target(id, row.title(), "/entraide/" + id, authors(row.requester())));
    }

    private static List<UUID> authors(@Nullable UUID requester) {
        return requester == null ? List.of() : List.of(requester);
    }

    @Override
    public void hide(UUID id, String words) {
        events.publishEvent(RequestChanged.of(id));
    }

    @Override
    public void restore(UUID id) {
        events.publishEvent(RequestChanged.of(id));
    }
}
