package fr.agissons.core.module;

import fr.agissons.core.read.Reads;
import fr.agissons.core.tenancy.Tenancy;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Every module there is, as it stands in the current town. */
@Component
public class ReadModules {
    private static final String WITHHELD = "select unnest(withheld) from tenant where id = :tenant";
    private static final String DECISIONS = """
            select distinct on (e.subject) e.subject, e.happened_at, m.display_name
            from audit_entry e left join membership m on m.tenant_id = :tenant and m.person_id = e.actor
            where e.tenant_id = :tenant and e.kind = :kind
            order by e.subject, e.number desc
            """;

    private final Modules modules;
    private final Reads reads;
    private final List<ModuleContents> contents;

    ReadModules(Modules modules, Reads reads, ObjectProvider<ModuleContents> contents) {
        this.modules = modules;
        this.reads = reads;
        this.contents = contents.stream().toList();
    }

    private record Slug(String name) {}

    private record Decision(UUID subject, Instant at, Optional<String> by) {}

    /** All of them. */
    public List<ModuleView> all() {
        var trip = reads.trip();
        var withheld = trip.ask(Slug.class, WITHHELD, Map.of());
        var decisions = trip.ask(Decision.class, DECISIONS, Map.of("kind", SwitchModules.KIND));
        trip.go();
        Set<String> kept = withheld.rows().stream().map(Slug::name).collect(Collectors.toSet());
        Map<UUID, Decision> last =
                decisions.rows().stream().collect(Collectors.toMap(Decision::subject, Function.identity()));
        return modules.all().stream().map(module -> view(module, kept, last)).toList();
    }

    /** One of them. */
    public Optional<ModuleView> find(String slug) {
        return all().stream().filter(view -> view.module().slug().equals(slug)).findFirst();
    }

    /** What people would no longer find without this module. */
    public List<ModuleContents.Content> contents(CivicModule module) {
        return contents.stream()
                .filter(one -> one.module().equals(module.slug()))
                .flatMap(one -> one.count().stream())
                .filter(content -> content.number() > 0)
                .toList();
    }

    private static ModuleView view(CivicModule module, Set<String> withheld, Map<UUID, Decision> last) {
        Optional<Decision> decision = Optional.ofNullable(last.get(module.number()));
        return new ModuleView(
                module, state(module, withheld), decision.map(Decision::at), decision.flatMap(Decision::by));
    }

    private static ModuleState state(CivicModule module, Set<String> withheld) {
        if (Tenancy.current().has(module.slug())) {
            return ModuleState.ON;
        }
        return withheld.contains(module.slug()) ? ModuleState.WITHHELD : ModuleState.OFF;
    }
}
