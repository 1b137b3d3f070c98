package fr.agissons.core.event;

import fr.agissons.core.tenancy.CrossTenant;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.tenancy.TenantDirectory;
import fr.agissons.core.tenancy.TenantId;
import java.time.Duration;
import org.springframework.modulith.events.IncompleteEventPublications;

/**
 * Tells again what a listener did not finish: a server that stopped in between, a service that was away. Each town's
 * events are told inside that town.
 */
public final class Events {
    private static final String TOWNS_WITH_UNFINISHED_EVENTS = """
            select distinct tenant_id from event_publication
            where completion_date is null and publication_date < now() - make_interval(secs => ?)
            """;

    private final CrossTenant crossTenant;
    private final TenantDirectory directory;
    private final IncompleteEventPublications unfinished;

    Events(CrossTenant crossTenant, TenantDirectory directory, IncompleteEventPublications unfinished) {
        this.crossTenant = crossTenant;
        this.directory = directory;
        this.unfinished = unfinished;
    }

    /** Tells again every event that is older than this and still unfinished. */
    public void tellAgain(Duration age) {
        crossTenant
                .call(
                        "find unfinished events",
                        database -> database.sql(TOWNS_WITH_UNFINISHED_EVENTS)
                                .param(age.toSeconds())
                                .query(Integer.class)
                                .list())
                .forEach(id -> directory
                        .byId(new TenantId(id))
                        .filter(tenant -> tenant.state() != Tenant.State.ERASING)
                        .ifPresent(tenant ->
                                Tenancy.run(tenant, () -> unfinished.resubmitIncompletePublicationsOlderThan(age))));
    }
}
