package fr.agissons.core.people.organisation;

import fr.agissons.core.tenancy.TenantId;
import java.util.UUID;

/** An organisation was hidden by a moderator, and with it what it publishes. */
public record OrganisationFlagged(TenantId tenant, UUID id) implements OrganisationEvent {}
