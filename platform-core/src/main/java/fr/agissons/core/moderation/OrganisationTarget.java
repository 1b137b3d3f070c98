package fr.agissons.core.moderation;

import fr.agissons.core.access.Me;
import fr.agissons.core.people.organisation.ModerateOrganisation;
import fr.agissons.core.people.organisation.Organisations;
import fr.agissons.core.read.Reads;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Organisations as something that can be reported. */
@Component
class OrganisationTarget implements ModerationTarget {
    private static final String ONE =
            "select o.id, o.name, o.slug from organisation o where o.tenant_id = :tenant and o.id = :id";

    private final Reads reads;
    private final Organisations organisations;
    private final ModerateOrganisation moderate;

    OrganisationTarget(Reads reads, Organisations organisations, ModerateOrganisation moderate) {
        this.reads = reads;
        this.organisations = organisations;
        this.moderate = moderate;
    }

    private record Row(UUID id, String name, String slug) {}

    @Override
    public String kind() {
        return "core.organisation";
    }

    @Override
    public String module() {
        return "";
    }

    @Override
    public Optional<Target> shown(UUID id, @Nullable Me reader) {
        return find(ONE + " and o.state = 'VALIDATED'", id);
    }

    @Override
    public Optional<Target> any(UUID id) {
        return find(ONE, id);
    }

    private Optional<Target> find(String statement, UUID id) {
        return reads.first(Row.class, statement, Map.of("id", id))
                .map(row -> new Target(id, row.name(), "/organisations/" + row.slug(), organisations.managers(id)));
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
