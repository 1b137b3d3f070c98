package fr.agissons.volunteering.discovery;

import fr.agissons.core.geo.Near;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor asks the list for, with all that had to be looked up first.
 *
 * @param near around where, if the place asked for is known
 * @param found the missions that hold the words asked for; null when none were
 */
record Sought(
        ListQuery query, @Nullable Near near, @Nullable List<UUID> found) {
    /** Every mission of the town. */
    static Sought everything() {
        return new Sought(ListQuery.everything(), null, null);
    }

    /** Whether hardly anybody else asks the same. */
    boolean personal() {
        return near != null || found != null;
    }
}
