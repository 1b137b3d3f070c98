package fr.agissons.theming.look;

import fr.agissons.core.tenancy.Look;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What lies before an admin who dresses the site.
 *
 * @param mark what their forms send back
 * @param look the draft, or the look the site wears when there is none
 * @param worn the look the site wears
 * @param draft who last changed the draft and when, nothing when there is none
 */
public record Desk(
        String mark, Look look, Look worn, @Nullable Touch draft) {
    /**
     * Somebody's last change.
     *
     * @param name what they are called, nothing when they left
     * @param at when
     */
    public record Touch(@Nullable String name, Instant at) {}
}
