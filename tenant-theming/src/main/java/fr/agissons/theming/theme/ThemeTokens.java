package fr.agissons.theming.theme;

import fr.agissons.theming.color.Rgb;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a town chose for its look. A value that cannot be understood gives way to the default: a site is never broken by
 * its theme; the theme studio asks {@link #mistakes} first.
 *
 * @param primary the town's colour
 * @param accent the colour of what is to be pressed
 * @param surface the colour pages are tinted with, the primary's hue when none
 * @param pair its typefaces
 * @param radius corners of cards and fields, in pixels
 * @param logo address of its logo on this site; a mark is drawn when none
 * @param favicon address of its icon on this site; a mark is drawn when none
 * @param hero address of its opening picture on this site; a pattern is drawn when none
 * @param logoSays what its logo says to those who do not see it, nothing when the name beside it is enough
 * @param heroSays what its opening picture shows to those who do not see it, nothing when it only adorns
 * @param focus the point of its opening picture that is always seen, in percent from the left and the top
 * @param question the question its home page opens with
 * @param familiar whether the site says "tu"
 * @param tiles address of its map tiles, with {z}, {x} and {y}; an outline is drawn when none
 * @param attribution whom the tiles are owed to
 */
public record ThemeTokens(
        Rgb primary,
        Rgb accent,
        @Nullable Rgb surface,
        TypePair pair,
        int radius,
        @Nullable String logo,
        @Nullable String favicon,
        @Nullable String hero,
        @Nullable String logoSays,
        @Nullable String heroSays,
        @Nullable Focus focus,
        @Nullable String question,
        boolean familiar,
        @Nullable String tiles,
        @Nullable String attribution) {
    private static final Rgb PINE = new Rgb(0x0f, 0x5c, 0x5c);
    private static final Rgb BRICK = new Rgb(0xc8, 0x45, 0x1b);
    private static final int SOFT = 14;
    private static final int ROUNDEST = 28;

    /** The tokens stored under these names. */
    public static ThemeTokens of(Map<String, String> stored) {
        return new ThemeTokens(
                color(stored, "primary").orElse(PINE),
                color(stored, "accent").orElse(BRICK),
                color(stored, "surface").orElse(null),
                TypePair.of(stored.get("fonts")),
                radius(stored.get("radius")),
                address(stored.get("logo")),
                address(stored.get("favicon")),
                address(stored.get("hero")),
                stored.get("logo.alt"),
                stored.get("hero.alt"),
                Focus.parse(stored.get("hero.focus")).orElse(null),
                stored.get("question"),
                "tu".equals(stored.get("address")),
                tiles(stored.get("tiles")),
                stored.get("attribution"));
    }

    /** Names of the stored tokens that cannot be understood. */
    public static List<String> mistakes(Map<String, String> stored) {
        List<String> mistakes = new ArrayList<>();
        for (String name : List.of("primary", "accent", "surface")) {
            if (stored.containsKey(name) && color(stored, name).isEmpty()) {
                mistakes.add(name);
            }
        }
        for (String name : List.of("logo", "favicon", "hero")) {
            if (stored.containsKey(name) && address(stored.get(name)) == null) {
                mistakes.add(name);
            }
        }
        if (stored.containsKey("hero.focus")
                && Focus.parse(stored.get("hero.focus")).isEmpty()) {
            mistakes.add("hero.focus");
        }
        String fonts = stored.get("fonts");
        if (fonts != null && !TypePair.of(fonts).key().equals(fonts)) {
            mistakes.add("fonts");
        }
        String radius = stored.get("radius");
        if (radius != null && !radius.equals(Integer.toString(radius(radius)))) {
            mistakes.add("radius");
        }
        if (stored.containsKey("tiles") && tiles(stored.get("tiles")) == null) {
            mistakes.add("tiles");
        }
        return mistakes;
    }

    private static Optional<Rgb> color(Map<String, String> stored, String name) {
        return Optional.ofNullable(stored.get(name)).flatMap(Rgb::parse);
    }

    private static int radius(@Nullable String stored) {
        return stored != null && stored.matches("\\d{1,2}") ? Math.min(Integer.parseInt(stored), ROUNDEST) : SOFT;
    }

    /** Only addresses on this very site: a theme brings no request to a third party. */
    private static @Nullable String address(@Nullable String stored) {
        return stored != null && stored.matches("/[A-Za-z0-9][A-Za-z0-9._/-]*") ? stored : null;
    }

    private static @Nullable String tiles(@Nullable String stored) {
        return stored != null && stored.matches("(https?:/)?/[^\\s\"'<>;,]*\\{z}[^\\s\"'<>;,]*") ? stored : null;
    }
}
