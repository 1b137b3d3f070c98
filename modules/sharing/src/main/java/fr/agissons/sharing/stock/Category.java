package fr.agissons.sharing.stock;

import java.util.Optional;

/** What a thing is for, as people look for it. */
public enum Category {
    EVENTS("fete", "tent"),
    SOUND("son-et-image", "volume-2"),
    TOOLS("bricolage", "drill"),
    GARDEN("jardin", "shovel"),
    KITCHEN("cuisine", "cooking-pot"),
    CHILDREN("petite-enfance", "baby"),
    GAMES("jeux", "dices"),
    SPORT("sport", "volleyball"),
    MOBILITY("mobilite", "bike"),
    CARE("aide-et-soin", "accessibility"),
    DIGITAL("numerique", "laptop"),
    OTHER("autre", "package");

    private final String slug;
    private final String icon;

    Category(String slug, String icon) {
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
        return "sharing.category." + slug;
    }

    /** The category of that slug, if there is one. */
    public static Optional<Category> of(String slug) {
        for (Category category : values()) {
            if (category.slug.equals(slug)) {
                return Optional.of(category);
            }
        }
        return Optional.empty();
    }
}
