package fr.agissons.sharing.gift;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which way a thing goes. */
public enum Way {
    /** Whoever writes gives it. */
    OFFER("offre", "gift"),
    /** Whoever writes looks for it. */
    WANTED("recherche", "search");

    private final String slug;
    private final String icon;

    Way(String slug, String icon) {
        this.slug = slug;
        this.icon = icon;
    }

    /** Its name in addresses. */
    public String slug() {
        return slug;
    }

    /** Its Lucide icon. */
    public String icon() {
        return icon;
    }

    /** Message key of its label. */
    public String key() {
        return "sharing.gift.way." + slug;
    }

    /** The name of a sentence as it is said on this side: {@code asked-offer}. */
    public String sentence(String name) {
        return name + "-" + name().toLowerCase(Locale.ROOT);
    }

    /** The one of that slug, if there is one. */
    public static Optional<Way> of(String slug) {
        return Arrays.stream(values()).filter(way -> way.slug.equals(slug)).findFirst();
    }
}
