package fr.agissons.volunteering.mission;

import java.util.Optional;

/** What a mission is about: the domains of the national missions exchange, so that missions can travel there. */
public enum Theme {
    ANIMALS("animaux", "paw-print"),
    COMMUNICATION("communication", "megaphone"),
    CONSTRUCTION("batiment-industrie-logistique", "hammer"),
    CULTURE("culture-loisirs", "palette"),
    DIGITAL("numerique", "laptop"),
    EDUCATION("education", "graduation-cap"),
    EMPLOYMENT("emploi", "briefcase"),
    ENVIRONMENT("environnement", "leaf"),
    HEALTH("sante", "heart"),
    HUMANITARIAN("humanitaire", "hand-helping"),
    LAW_AND_FINANCE("gestion-finance-droit", "scale"),
    LIVING_TOGETHER("vivre-ensemble", "users"),
    MEMORY_AND_CITIZENSHIP("memoire-et-citoyennete", "landmark"),
    PREVENTION("prevention-protection", "shield-check"),
    PUBLIC_SERVICE("service-public-defense-securite", "building"),
    RESEARCH("recherche", "search"),
    SKILLS("benevolat-competences", "lightbulb"),
    SOLIDARITY("solidarite-insertion", "hand-heart"),
    SPORT("sport", "trophy"),
    OTHER("autre", "sparkles");

    private final String slug;
    private final String icon;

    Theme(String slug, String icon) {
        this.slug = slug;
        this.icon = icon;
    }

    /** Its name in addresses and in the national exchange. */
    public String slug() {
        return slug;
    }

    /** Its Lucide icon. */
    public String icon() {
        return icon;
    }

    /** Message key of its label. */
    public String key() {
        return "volunteering.theme." + slug;
    }

    /** The theme of that slug, if there is one. */
    public static Optional<Theme> of(String slug) {
        for (Theme theme : values()) {
            if (theme.slug.equals(slug)) {
                return Optional.of(theme);
            }
        }
        return Optional.empty();
    }
}
