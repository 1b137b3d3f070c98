package fr.agissons.core.life;

import fr.agissons.core.tenancy.Tenant;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A site's announced end.
 *
 * @param before the state it goes back to when this is taken back
 * @param askedAt when it was asked for
 * @param askedBy by whom; nobody when it came from the command line
 * @param eraseAt when it is erased
 */
public record Closing(Tenant.State before, Instant askedAt, Optional<UUID> askedBy, Instant eraseAt) {}
