package fr.agissons.core.people.organisation;

import fr.agissons.core.tenancy.TenantId;
import java.util.UUID;

/** An organisation was validated: it and what it publishes may be shown. */
public record OrganisationValidated(TenantId tenant, UUID id) implements OrganisationEvent {}
