package fr.agissons.core.people.organisation;

import fr.agissons.core.tenancy.TenantId;
import java.util.UUID;

/** An organisation changed what it says about itself. */
public record OrganisationChanged(TenantId tenant, UUID id) implements OrganisationEvent {}
