package fr.agissons.sharing.photo;

import java.util.Locale;
import java.util.Optional;

/** Which way a thing goes over the counter. */
public enum Way {
    OUT("depart"),
    BACK("retour");

    private final String slug;

    Way(String slug) {
        this.slug = slug;
    }

    /** Its name in addresses. */
    public String slug() {
        return slug;
    }

    /** Message key of what the document of it is called. */
    public String key() {
        return "sharing.handover.title." + name().toLowerCase(Locale.ROOT);
    }

    /** The one of that name in addresses, if there is one. */
    public static Optional<Way> of(String slug) {
        for (Way way : values()) {
            if (way.slug.equals(slug)) {
                return Optional.of(way);
            }
        }
        return Optional.empty();
    }
}
