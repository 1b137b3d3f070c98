package fr.agissons.core.agenda;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a module puts in agendas; a bean of this type is collected by the engine while the town has the module. The public
 * part follows the module's one rule of what is visible.
 */
public interface AgendaSource {
    /** Slug of its module. */
    String module();

    /** What begins in that time and anybody may know of, in order of beginning and number; so many at most. */
    default List<AgendaEntry> open(Instant from, Instant until, int most) {
        return List.of();
    }

    /** What concerns this person and is not over before that time begins, in order of beginning; so many at most. */
    default List<AgendaEntry> own(UUID person, Instant from, Instant until, int most) {
        return List.of();
    }
}
