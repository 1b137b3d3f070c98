package fr.agissons.mutualaid.bank;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Minutes to move because somebody helped.
 *
 * @param key what the form sends once: the same twice is one transfer
 * @param from who was helped
 * @param to who helped
 * @param words what for, may be empty
 * @param match the help that was given, if it was asked for here
 * @param invitation the skill that was shared, if it was
 * @param by who is signed in
 */
public record Payment(
        UUID key,
        Holder from,
        Holder to,
        int minutes,
        String words,
        @Nullable UUID match,
        @Nullable UUID invitation,
        UUID by) {
    /** The smallest piece of time. */
    public static final int UNIT = 15;

    /** The most in one go: a whole day. */
    public static final int MOST = 24 * 60;

    /** Whether it is so many quarters of an hour. */
    boolean isWhole() {
        return minutes > 0 && minutes <= MOST && minutes % UNIT == 0;
    }
}
