package fr.agissons.sharing.campaign;

import fr.agissons.core.access.Me;
import fr.agissons.core.moderation.ModerationTarget;
import fr.agissons.core.moderation.Target;
import fr.agissons.core.read.Reads;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Donation campaigns as something that can be reported. */
@Component
class CampaignTarget implements ModerationTarget {
    private static final String ONE = "select c.title, c.organisation_id from" + CampaignRule.FROM + "where ";

    private final Reads reads;
    private final Conveners conveners;
    private final ApplicationEventPublisher events;

    CampaignTarget(Reads reads, Conveners conveners, ApplicationEventPublisher events) {
        this.reads = reads;
        this.conveners = conveners;
        this.events = events;
    }

    private record Row(String title, @Nullable UUID organisation) {}

    @Override
    public String kind() {
        return Campaign.KIND;
    }

    @Override
    public String module() {
        return "pret";
    }

    @Override
    public Optional<Target> shown(UUID id, @Nullable Me reader) {
        return find(CampaignRule.VISIBLE + "and c.id = :id", id);
    }

    @Override
    public Optional<Target> any(UUID id) {
        return find("c.tenant_id = :tenant and c.id = :id", id);
    }

    private Optional<Target> find(String condition, UUID id) {
        return reads.first(Row.class, ONE + condition, Map.of("id", id))
                .map(row -> new Target(id, row.title(), "/pret/collectes/" + id, conveners.toTell(row.organisation())));
    }

    @Override
    public void hide(UUID id, String words) {
        events.publishEvent(CampaignChanged.of(id));
    }

    @Override
    public void restore(UUID id) {
        events.publishEvent(CampaignChanged.of(id));
    }
}
