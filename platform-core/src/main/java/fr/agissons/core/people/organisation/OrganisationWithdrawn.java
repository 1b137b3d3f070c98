package fr.agissons.core.people.organisation;

import fr.agissons.core.tenancy.TenantId;
import java.util.UUID;

/** An organisation ended; nothing of it is public any more. */
public record OrganisationWithdrawn(TenantId tenant, UUID id) implements OrganisationEvent {}
