package fr.agissons.volunteering.mission;

import fr.agissons.core.settings.Bounds;
import java.util.List;
import java.util.TreeSet;

/**
 * What a town sets of its missions.
 *
 * @param moderation which missions a moderator reads first
 * @param pendingMayPropose whether an association that waits for its own validation may already have missions validated
 * @param minorsFrom the age from which one may come to a mission that is open to minors
 * @param nearby how far "near me" reaches when nothing else is asked for, in kilometres
 * @param notice what everybody who signs up reads first; empty when there is nothing to say
 * @param themes what new missions may be about, in the town's order; the others are archived
 */
public record VolunteeringSettings(
        Moderation moderation,
        boolean pendingMayPropose,
        @Bounds(least = 15, most = 18) int minorsFrom,
        @Bounds(least = 1, most = 100) int nearby,
        @Bounds(most = 500) String notice,
        List<Theme> themes) {
    /** What counts where nothing was set. */
    public static final VolunteeringSettings USUAL =
            new VolunteeringSettings(Moderation.EVERY_MISSION, true, AgeRule.YOUNGEST, 10, "", Theme.NATIONAL);

    private static final List<Integer> DISTANCES = List.of(2, 5, 10, 30);

    public VolunteeringSettings {
        themes = List.copyOf(themes);
    }

    /** The same with other themes, or in another order. */
    public VolunteeringSettings with(List<Theme> others) {
        return new VolunteeringSettings(moderation, pendingMayPropose, minorsFrom, nearby, notice, others);
    }

    /** The distances offered, in kilometres, the town's own among them. */
    public List<Integer> distances() {
        TreeSet<Integer> offered = new TreeSet<>(DISTANCES);
        offered.add(nearby);
        return List.copyOf(offered);
    }
}
