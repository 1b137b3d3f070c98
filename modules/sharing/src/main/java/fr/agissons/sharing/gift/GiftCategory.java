package fr.agissons.sharing.gift;

import java.util.Arrays;
import java.util.Optional;

/** What sort of thing is given, as people look for it. */
public enum GiftCategory {
    FURNITURE("meubles", "sofa"),
    APPLIANCES("electromenager", "plug"),
    KITCHEN("vaisselle", "cooking-pot"),
    CHILDREN("enfants", "baby"),
    CLOTHES("vetements", "shirt"),
    BOOKS("livres", "book-open"),
    GAMES("jeux", "dices"),
    SPORT("sport-et-velo", "bike"),
    GARDEN("jardin", "shovel"),
    TOOLS("bricolage", "hammer"),
    DIGITAL("numerique", "laptop"),
    MOVING("cartons", "package"),
    OTHER("autre", "shapes");

    private final String slug;
    private final String icon;

    GiftCategory(String slug, String icon) {
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
        return "sharing.gift.category." + slug;
    }

    /** The category of that slug, if there is one. */
    public static Optional<GiftCategory> of(String slug) {
        return Arrays.stream(values())
                .filter(category -> category.slug.equals(slug))
                .findFirst();
    }
}
