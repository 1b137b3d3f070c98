package fr.agissons.console.life;

import fr.agissons.core.module.Modules;
import fr.agissons.core.module.ReadModules;
import fr.agissons.core.read.Reads;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Counts what would go with a site, inside its own walls. */
@Component
class ReadHoldings {
    private static final String COUNTS = """
            select (select count(*) from membership where tenant_id = :tenant and left_at is null),
                (select count(*) from organisation where tenant_id = :tenant),
                (select count(*) from audit_entry where tenant_id = :tenant)
            """;

    private final Reads reads;
    private final Modules modules;
    private final ReadModules contents;

    ReadHoldings(Reads reads, Modules modules, ReadModules contents) {
        this.reads = reads;
        this.modules = modules;
        this.contents = contents;
    }

    private record Counts(long people, long organisations, long lines) {}

    /** Everything that is counted. */
    Holdings of(Tenant site) {
        return Tenancy.call(site, () -> {
            Counts counts = reads.first(Counts.class, COUNTS, Map.of()).orElseThrow();
            return new Holdings(
                    counts.people(),
                    counts.organisations(),
                    counts.lines(),
                    modules.all().stream()
                            .flatMap(module -> contents.contents(module).stream())
                            .toList());
        });
    }
}
