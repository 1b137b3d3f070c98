package fr.agissons.theming.theme;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The point of a picture that stays in sight however the page cuts it.
 *
 * @param x percent from its left
 * @param y percent from its top
 */
public record Focus(int x, int y) {
    /** The middle. */
    public static final Focus MIDDLE = new Focus(50, 50);

    private static final int WHOLE = 100;

    public Focus {
        if (x < 0 || x > WHOLE || y < 0 || y > WHOLE) {
            throw new IllegalArgumentException("Not a point of a picture: " + x + ", " + y);
        }
    }

    /** Reads two numbers from 0 to 100; anything else is nothing. */
    public static Optional<Focus> parse(@Nullable String stored) {
        if (stored == null || !stored.matches("\\d{1,3} \\d{1,3}")) {
            return Optional.empty();
        }
        int space = stored.indexOf(' ');
        int x = Integer.parseInt(stored.substring(0, space));
        int y = Integer.parseInt(stored.substring(space + 1));
        return x > WHOLE || y > WHOLE ? Optional.empty() : Optional.of(new Focus(x, y));
    }

    /** As it is stored. */
    public String token() {
        return x + " " + y;
    }

    /** As style sheets write it. */
    String css() {
        return x + "% " + y + "%";
    }
}
