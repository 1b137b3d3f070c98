package fr.agissons.mutualaid.rule;

import java.util.Optional;

/** What help is asked for, and how well the town must know whoever gives it. */
public enum Category {
    SHOPPING("courses", "shopping-basket", Level.DECLARED),
    MEALS("repas", "soup", Level.DECLARED),
    TRANSPORT("transport", "bus", Level.IDENTITY_SEEN),
    CARRYING("porter", "truck", Level.DECLARED),
    GARDEN("jardin", "sprout", Level.DECLARED),
    ANIMALS("animaux", "paw-print", Level.DECLARED),
    DIGITAL("numerique", "smartphone", Level.DECLARED),
    SCHOOL("devoirs", "book-open", Level.APPROVED),
    CHILDREN("enfants", "baby", Level.APPROVED),
    COMPANY("compagnie", "coffee", Level.APPROVED),
    REPAIRS("bricolage", "hammer", Level.APPROVED),
    PAPERS("papiers", "file-text", Level.APPROVED),
    OTHER("autre", "hand-helping", Level.IDENTITY_SEEN);

    private final String slug;
    private final String icon;
    private final Level demanded;

    Category(String slug, String icon, Level demanded) {
        this.slug = slug;
        this.icon = icon;
        this.demanded = demanded;
    }

    /** Its name in addresses. */
    public String slug() {
        return slug;
    }

    /** Its Lucide icon. */
    public String icon() {
        return icon;
    }

    /** How well the town must know a helper before anybody is sent: homes, children and papers ask for the most. */
    public Level demanded() {
        return demanded;
    }

    /** Message key of its label. */
    public String key() {
        return "mutualaid.category." + slug;
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
