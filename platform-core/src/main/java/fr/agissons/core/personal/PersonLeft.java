package fr.agissons.core.personal;

import fr.agissons.core.event.DomainEvent;
import fr.agissons.core.tenancy.TenantId;
import java.util.UUID;

/**
 * A person is no member of the town any more.
 *
 * @param tenant the town
 * @param person the identity's subject
 */
public record PersonLeft(TenantId tenant, UUID person) implements DomainEvent {}
