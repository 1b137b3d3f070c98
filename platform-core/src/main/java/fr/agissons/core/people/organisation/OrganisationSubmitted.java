package fr.agissons.core.people.organisation;

import fr.agissons.core.event.DomainEvent;
import fr.agissons.core.tenancy.TenantId;
import java.util.UUID;

/** An organisation asks the town's moderators to look at it. */
public record OrganisationSubmitted(TenantId tenant, UUID id) implements DomainEvent {}
