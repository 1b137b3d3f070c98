package fr.agissons.theming.component;

import org.jspecify.annotations.Nullable;

/**
 * Something to press that leads elsewhere.
 *
 * @param label the verb
 * @param path where it leads
 * @param weight how much it asks for
 * @param icon Lucide name of its icon, or none
 */
public record Action(
        String label, String path, Weight weight, @Nullable String icon) {
    /** How much a button asks for: one primary at most on a page. */
    public enum Weight {
        PRIMARY,
        SECONDARY,
        QUIET,
        DANGER;

        /** Its class in style sheets. */
        public String css() {
            return switch (this) {
                case PRIMARY -> "button is-primary";
                case SECONDARY -> "button is-secondary";
                case QUIET -> "button is-quiet";
                case DANGER -> "button is-danger";
            };
        }
    }

    /** The page's main action. */
    public static Action primary(String label, String path) {
        return new Action(label, path, Weight.PRIMARY, null);
    }

    /** Another action. */
    public static Action secondary(String label, String path) {
        return new Action(label, path, Weight.SECONDARY, null);
    }

    /** An action of little weight. */
    public static Action quiet(String label, String path) {
        return new Action(label, path, Weight.QUIET, null);
    }

    /** The same with an icon. */
    public Action icon(String lucide) {
        return new Action(label, path, weight, lucide);
    }
}
