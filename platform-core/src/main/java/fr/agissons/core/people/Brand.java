package fr.agissons.core.people;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the sign-in pages and account mails need to look like the town's own site. Colours are already corrected for
 * contrast by the theme; they and the style end up in a style sheet, so nothing that could leave one is let in.
 *
 * @param name the site's name, such as "Agissons Colombes"
 * @param site the origin the site answers on, scheme and port included
 * @param primary the town's colour
 * @param onPrimary text on it
 * @param accent the colour of the main action
 * @param onAccent text on it
 * @param surface the page's background, light
 * @param style the style sheet the site's own pages are drawn with; files are named, not addressed
 * @param mark outlines of the two shapes of its drawn mark, on a square of 24
 * @param logo address of its own logo, which stands in place of the mark
 */
public record Brand(
        String name,
        URI site,
        String primary,
        String onPrimary,
        String accent,
        String onAccent,
        String surface,
        String style,
        List<String> mark,
        @Nullable URI logo) {
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final Pattern STYLE = Pattern.compile("[^<>&\\\\]*");
    private static final Pattern OUTLINE = Pattern.compile("[-a-zA-Z0-9 .]+");

    public Brand {
        for (String colour : new String[] {primary, onPrimary, accent, onAccent, surface}) {
            if (!COLOUR.matcher(colour).matches()) {
                throw new IllegalArgumentException("A brand's colour is written #rrggbb, not " + colour);
            }
        }
        if (!STYLE.matcher(style).matches()) {
            throw new IllegalArgumentException("A brand's style stays inside its element");
        }
        mark = List.copyOf(mark);
        if (mark.size() != 2
                || !mark.stream().allMatch(shape -> OUTLINE.matcher(shape).matches())) {
            throw new IllegalArgumentException("A brand's mark has two shapes, each an outline");
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("A brand has a name");
        }
        if (site.getHost() == null || !site.getPath().isEmpty()) {
            throw new IllegalArgumentException("A site's origin has a scheme, a host and no path: " + site);
        }
    }
}
