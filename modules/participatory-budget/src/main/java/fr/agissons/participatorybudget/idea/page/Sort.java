package fr.agissons.participatorybudget.idea.page;

import java.util.Optional;

/** In which order ideas are listed; no idea is always first unless somebody asks for it. */
enum Sort {
    RANDOM("hasard"),
    RECENT("recentes"),
    SUPPORTED("soutenues");

    private final String slug;

    Sort(String slug) {
        this.slug = slug;
    }

    String slug() {
        return slug;
    }

    /** Message key of its label. */
    String key() {
        return "budget.idea.sort." + slug;
    }

    static Optional<Sort> of(String slug) {
        for (Sort sort : values()) {
            if (sort.slug.equals(slug)) {
                return Optional.of(sort);
            }
        }
        return Optional.empty();
    }
}
