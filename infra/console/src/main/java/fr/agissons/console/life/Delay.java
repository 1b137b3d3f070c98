package fr.agissons.console.life;

import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.tenancy.Tenant.State;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How long a closed site waits to be erased. */
enum Delay {
    /** Long enough to think better of it. */
    GRACE,
    /** Only for a site that the public never saw. */
    NONE;

    /** What can be chosen for that site. */
    static List<Delay> of(Tenant site) {
        return site.state() == State.DRAFT ? List.of(GRACE, NONE) : List.of(GRACE);
    }

    /** What was chosen for that site; the long one when nothing was. */
    static Optional<Delay> chosen(Tenant site, @Nullable String typed) {
        return typed == null || typed.isEmpty()
                ? Optional.of(GRACE)
                : Arrays.stream(values())
                        .filter(delay -> delay.name().equals(typed) && of(site).contains(delay))
                        .findAny();
    }

    Duration length(Duration grace) {
        return this == NONE ? Duration.ZERO : grace;
    }
}
