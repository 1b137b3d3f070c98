package fr.agissons.console.site;

import fr.agissons.core.tenancy.Tenant;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which sites an operator wants to see, as their address says it.
 *
 * @param text part of a name, a host or a code
 * @param state where they stand in their life, or nothing
 * @param after the slug after which the page begins, or nothing
 */
record SiteQuery(
        String text, Tenant.@Nullable State state, @Nullable String after) {
    private static final int LONGEST = 100;

    /** What was typed; a state that there is not means all of them. */
    static SiteQuery of(String text, String state, @Nullable String after) {
        String kept = text.strip();
        return new SiteQuery(
                kept.length() > LONGEST ? kept.substring(0, LONGEST) : kept,
                Stream.of(Tenant.State.values())
                        .filter(known -> known.name().equalsIgnoreCase(state))
                        .findAny()
                        .orElse(null),
                after);
    }

    /** The text as a pattern: what means something in one stands for itself. */
    String pattern() {
        return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    /** The address of the first page of the same with that state. */
    String in(Tenant.@Nullable State other) {
        return "/sites?q=" + encoded(text) + (other == null ? "" : "&etat=" + other.name());
    }

    /** The address of the page that follows this slug. */
    String following(String slug) {
        return in(state) + "&apres=" + encoded(slug);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
