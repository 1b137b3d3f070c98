package fr.agissons.core.audit;

import fr.agissons.core.access.Me;
import fr.agissons.core.event.DomainEvent;
import fr.agissons.core.tenancy.Ids;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.TenantId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody moved something from one state to another; told to the {@link Journal}.
 *
 * @param tenant the town
 * @param id the fact's own number: told twice, it is written once
 * @param at when, to the microsecond
 * @param by who was signed in; nobody when the site did it itself
 * @param kind what sort of thing, such as {@code core.organisation}
 * @param subject the thing
 * @param from its state before
 * @param to its state since
 * @param reason what was said about it, may be empty
 */
public record StateChanged(
        TenantId tenant,
        UUID id,
        Instant at,
        @Nullable UUID by,
        String kind,
        UUID subject,
        String from,
        String to,
        String reason)
        implements DomainEvent {
    /** What whoever is signed in has just done in the current town. */
    public static StateChanged of(String kind, UUID subject, Enum<?> from, Enum<?> to, String reason, Instant at) {
        return of(kind, subject, from.name(), to.name(), reason, at);
    }

    /** The same for states that have no names of their own, such as the versions of a text. */
    public static StateChanged of(String kind, UUID subject, String from, String to, String reason, Instant at) {
        return new StateChanged(
                Tenancy.current().id(),
                Ids.next(),
                at.truncatedTo(ChronoUnit.MICROS),
                Me.find().map(Me::person).orElse(null),
                kind,
                subject,
                from,
                to,
                reason);
    }
}
