package fr.agissons.core.people.organisation;

import fr.agissons.core.event.DomainEvent;
import fr.agissons.core.tenancy.TenantId;
import java.util.UUID;

/** An organisation was sent back to its owners with a reason. */
public record OrganisationRefused(TenantId tenant, UUID id) implements DomainEvent {}
