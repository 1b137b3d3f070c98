package fr.agissons.core.people;

import java.net.URI;
import java.util.regex.Pattern;

/**
 * What the sign-in pages and account mails need to look like the town's own site. Colours are already corrected for
 * contrast by the theme; they end up in a style sheet, so nothing but {@code #rrggbb} is let in.
 *
 * @param name the site's name, such as "Agissons Colombes"
 * @param mark the logo as a short text, such as "AC"
 * @param site the origin the site answers on, scheme and port included
 * @param primary the town's colour
 * @param onPrimary text on it
 * @param accent the colour of the main action
 * @param onAccent text on it
 * @param surface the page's background, light
 */
public record Brand(
        String name,
        String mark,
        URI site,
        String primary,
        String onPrimary,
        String accent,
        String onAccent,
        String surface) {
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    public Brand {
        for (String colour : new String[] {primary, onPrimary, accent, onAccent, surface}) {
            if (!COLOUR.matcher(colour).matches()) {
                throw new IllegalArgumentException("A brand's colour is written #rrggbb, not " + colour);
            }
        }
        if (name.isBlank() || mark.isBlank() || mark.length() > 4) {
            throw new IllegalArgumentException("A brand has a name, and a mark of one to four characters");
        }
        if (site.getHost() == null || !site.getPath().isEmpty()) {
            throw new IllegalArgumentException("A site's origin has a scheme, a host and no path: " + site);
        }
    }
}
