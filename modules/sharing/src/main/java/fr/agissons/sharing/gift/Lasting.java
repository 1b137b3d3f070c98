package fr.agissons.sharing.gift;

import fr.agissons.core.time.TownClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How long a give-away stays up: sixty days, and never beyond the last day it can be fetched. */
@Component
class Lasting {
    /** How long, unless somebody says that it is still there. */
    static final Duration USUAL = Duration.ofDays(60);

    private final TownClock clock;

    Lasting(TownClock clock) {
        this.clock = clock;
    }

    Instant now() {
        return clock.now();
    }

    /** Until when, from now on. */
    Instant from(@Nullable LocalDate collectBy) {
        Instant usual = clock.now().plus(USUAL);
        if (collectBy == null) {
            return usual;
        }
        Instant over = clock.startOf(collectBy.plusDays(1));
        return over.isBefore(usual) ? over : usual;
    }
}
