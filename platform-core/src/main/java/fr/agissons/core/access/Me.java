package fr.agissons.core.access;

import fr.agissons.core.tenancy.TenantId;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * The person who is signed in, as one town knows them. Kept in the session, so it is small, and it names its tenant: a
 * session of one town is worth nothing on another's host.
 *
 * @param person the identity's subject
 * @param tenant the town this sign-in belongs to
 * @param role what the person is there
 * @param operator whether the person looks after the whole platform
 * @param displayName how the person is called on pages
 * @param email where mails go, verified by the identity provider
 * @param language the language they chose, {@code fr} or {@code en}
 */
public record Me(
        UUID person, int tenant, Role role, boolean operator, String displayName, String email, String language)
        implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The person of the running request, or nothing for a visitor. */
    public static Optional<Me> find() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Me me
                ? Optional.of(me)
                : Optional.empty();
    }

    /**
     * The person of the running request.
     *
     * @throws IllegalStateException for a visitor; handlers that call this carry {@link SignedIn} or {@link Requires}
     */
    public static Me current() {
        return find().orElseThrow(() -> new IllegalStateException("Nobody is signed in here"));
    }

    /** Whether this sign-in was made in that town. */
    public boolean belongsTo(TenantId other) {
        return tenant == other.value();
    }
}
