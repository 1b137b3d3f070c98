package fr.agissons.console.life;

import org.jspecify.annotations.Nullable;

/**
 * What an operator typed.
 *
 * @param reason why
 * @param slug the site's short name, where it is asked for
 * @param delay how long the site waits to be erased
 */
public record LifeForm(
        @Nullable String reason,
        @Nullable String slug,
        @Nullable String delay) {
    static final LifeForm EMPTY = new LifeForm("", "", "");

    /** The reason, never nothing. */
    String why() {
        return reason == null ? "" : reason.strip();
    }

    boolean names(String site) {
        return slug != null && slug.strip().equals(site);
    }
}
