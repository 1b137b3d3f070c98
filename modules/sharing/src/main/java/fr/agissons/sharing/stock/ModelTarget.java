package fr.agissons.sharing.stock;

import fr.agissons.core.access.Me;
import fr.agissons.core.moderation.ModerationTarget;
import fr.agissons.core.moderation.Target;
import fr.agissons.core.people.organisation.Organisations;
import fr.agissons.core.read.Reads;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Things to borrow as something that can be reported. */
@Component
class ModelTarget implements ModerationTarget {
    private static final String ONE = "select m.name, l.organisation_id, l.owner_id from" + StockRule.FROM + "where ";

    private final Reads reads;
    private final Organisations organisations;
    private final ApplicationEventPublisher events;

    ModelTarget(Reads reads, Organisations organisations, ApplicationEventPublisher events) {
        this.reads = reads;
        this.organisations = organisations;
        this.events = events;
    }

    private record Row(
            String name,
            @Nullable UUID organisation,
            @Nullable UUID owner) {}

    @Override
    public String kind() {
        return ModelSearch.KIND;
    }

    @Override
    public String module() {
        return "pret";
    }

    @Override
    public Optional<Target> shown(UUID id, @Nullable Me reader) {
        return find(StockRule.VISIBLE + "and m.id = :id", id);
    }

    @Override
    public Optional<Target> any(UUID id) {
        return find("m.tenant_id = :tenant and m.id = :id", id);
    }

    private Optional<Target> find(String condition, UUID id) {
        return reads.first(Row.class, ONE + condition, Map.of("id", id))
                .map(row -> new Target(id, row.name(), "/pret/" + id, authors(row)));
    }

    private List<UUID> authors(Row row) {
        UUID owner = row.owner();
        if (owner != null) {
            return List.of(owner);
        }
        UUID organisation = row.organisation();
        return organisation == null ? List.of() : organisations.managers(organisation);
    }

    @Override
    public void hide(UUID id, String words) {
        events.publishEvent(ModelChanged.of(id));
    }

    @Override
    public void restore(UUID id) {
        events.publishEvent(ModelChanged.of(id));
    }
}
