package fr.agissons.theming.theme;

import fr.agissons.theming.color.Scheme;
import java.util.List;

/**
 * The mark of a town that brought no logo: three shapes on a square, chosen by its name, in its colours. Drawn without
 * letters, so that it needs no font and is never mistaken for the official coat of arms.
 */
final class Mark {
    /** Two shapes each, on a square of 24. */
    private static final List<List<String>> SHAPES = List.of(
            List.of("M4 20V4a16 16 0 0 1 16 16Z", "M20 4v8a8 8 0 0 1-8-8Z"),
            List.of("M12 4a8 8 0 0 1 0 16Z", "M12 4a8 8 0 0 0 0 16v-8Z"),
            List.of("M4 4h8v8a8 8 0 0 1-8-8Z", "M20 20V4a16 16 0 0 0-16 16Z"),
            List.of("M4 12a8 8 0 0 1 16 0Z", "M4 12h16v8a8 8 0 0 1-8-8v8a8 8 0 0 1-8-8Z"),
            List.of("M4 4h16a16 16 0 0 1-16 16Z", "M20 20h-8a8 8 0 0 1 8-8Z"),
            List.of("M4 4a8 8 0 0 1 8 8v8a8 8 0 0 1-8-8Z", "M12 4a8 8 0 0 1 8 8v8a8 8 0 0 1-8-8Z"));

    private Mark() {}

    /** The two shapes of this name. */
    static List<String> shapes(String name) {
        return SHAPES.get(Math.floorMod(name.hashCode(), SHAPES.size()));
    }

    /** The mark as a picture of its own, with its colours inside. */
    static String svg(String name, Scheme scheme) {
        List<String> shapes = shapes(name);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\"><rect width=\"24\" height=\"24\" rx=\"6\" fill=\""
                + scheme.brand().hex() + "\"/><path fill=\""
                + scheme.onBrand().hex() + "\" d=\"" + shapes.getFirst()
                + "\"/><path fill=\"" + scheme.accent().hex() + "\" stroke=\""
                + scheme.onBrand().hex()
                + "\" stroke-width=\".8\" d=\"" + shapes.getLast() + "\"/></svg>";
    }
}
