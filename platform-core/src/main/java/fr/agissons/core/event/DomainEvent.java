package fr.agissons.core.event;

import fr.agissons.core.tenancy.TenantId;

/**
 * Something that happened, in the past tense. It is stored in the transaction that caused it and told to its listeners
 * after the commit, inside the tenant it names, until each listener has taken it.
 */
public interface DomainEvent {
    /** The town it happened in. */
    TenantId tenant();
}
