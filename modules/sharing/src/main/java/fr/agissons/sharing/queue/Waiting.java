package fr.agissons.sharing.queue;

import fr.agissons.sharing.calendar.Period;
import java.util.UUID;

/**
 * Somebody in the line.
 *
 * @param hold their place
 * @param model what they wait for
 * @param person who waits
 * @param asked what they asked for
 */
public record Waiting(UUID hold, UUID model, UUID person, Asked asked) {
    /** For which days. */
    public Period period() {
        return asked.period();
    }
}
