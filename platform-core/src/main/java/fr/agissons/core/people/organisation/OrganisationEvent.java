package fr.agissons.core.people.organisation;

import fr.agissons.core.event.DomainEvent;
import java.util.UUID;

/** Something that happened to an organisation and may change whether, or how, what it publishes is shown. */
public sealed interface OrganisationEvent extends DomainEvent
        permits OrganisationChanged,
                OrganisationFlagged,
                OrganisationRestored,
                OrganisationValidated,
                OrganisationWithdrawn {
    /** Which organisation. */
    UUID id();
}
