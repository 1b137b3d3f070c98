package fr.agissons.core.people.organisation;

import fr.agissons.core.tenancy.TenantId;
import java.util.UUID;

/** An organisation is public again after it had been flagged. */
public record OrganisationRestored(TenantId tenant, UUID id) implements OrganisationEvent {}
