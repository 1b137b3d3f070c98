package fr.agissons.theming.studio;

import fr.agissons.theming.picture.Photograph;
import java.util.Map;

/**
 * How much of a picture is to go, in percent from each side, as typed.
 *
 * @param left from the left
 * @param top from the top
 * @param right from the right
 * @param bottom from the bottom
 */
public record Cut(String left, String top, String right, String bottom) {
    static final Cut NONE = new Cut("0", "0", "0", "0");

    /** What is left of a picture must still be something. */
    private static final int MOST = 90;

    static Cut read(Map<String, String> typed) {
        return new Cut(
                typed.getOrDefault("gauche", "0").strip(),
                typed.getOrDefault("haut", "0").strip(),
                typed.getOrDefault("droite", "0").strip(),
                typed.getOrDefault("bas", "0").strip());
    }

    boolean isPossible() {
        for (String side : new String[] {left, top, right, bottom}) {
            if (!side.matches("\\d{1,2}")) {
                return false;
            }
        }
        return number(left) + number(right) <= MOST && number(top) + number(bottom) <= MOST;
    }

    boolean isNone() {
        return isPossible() && number(left) + number(right) + number(top) + number(bottom) == 0;
    }

    Photograph of(Photograph picture) {
        return picture.cut(number(left), number(top), number(right), number(bottom));
    }

    private static int number(String side) {
        return Integer.parseInt(side);
    }
}
