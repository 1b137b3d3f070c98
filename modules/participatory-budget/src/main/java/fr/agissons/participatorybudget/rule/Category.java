package fr.agissons.participatorybudget.rule;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an idea or a project is about. */
public enum Category {
    NATURE("nature", "trees"),
    MOBILITY("deplacements", "bike"),
    PUBLIC_SPACE("espace-public", "lamp"),
    CULTURE("culture", "theater"),
    SPORT("sport", "trophy"),
    YOUTH("jeunesse", "school"),
    SOLIDARITY("solidarite", "hand-heart"),
    OTHER("autre", "sparkles");

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
        return "budget.category." + slug;
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

    /** The category of that constant's name, or nothing. */
    public static @Nullable Category named(String name) {
        for (Category category : values()) {
            if (category.name().equals(name)) {
                return category;
            }
        }
        return null;
    }
}
