package fr.agissons.volunteering.mission;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a mission is about: one of the domains of the national missions exchange, so that missions can travel there, or a theme
 * of the town's own, which it numbers and names itself.
 *
 * @param code what it is kept as
 * @param slug its name in addresses, and in the national exchange if it is known there
 * @param icon its Lucide icon
 */
public record Theme(String code, String slug, String icon) {
    public static final Theme ANIMALS = new Theme("ANIMALS", "animaux", "paw-print");
    public static final Theme COMMUNICATION = new Theme("COMMUNICATION", "communication", "megaphone");
    public static final Theme CONSTRUCTION = new Theme("CONSTRUCTION", "batiment-industrie-logistique", "hammer");
    public static final Theme CULTURE = new Theme("CULTURE", "culture-loisirs", "palette");
    public static final Theme DIGITAL = new Theme("DIGITAL", "numerique", "laptop");
    public static final Theme EDUCATION = new Theme("EDUCATION", "education", "graduation-cap");
    public static final Theme EMPLOYMENT = new Theme("EMPLOYMENT", "emploi", "briefcase");
    public static final Theme ENVIRONMENT = new Theme("ENVIRONMENT", "environnement", "leaf");
    public static final Theme HEALTH = new Theme("HEALTH", "sante", "heart");
    public static final Theme HUMANITARIAN = new Theme("HUMANITARIAN", "humanitaire", "hand-helping");
    public static final Theme LAW_AND_FINANCE = new Theme("LAW_AND_FINANCE", "gestion-finance-droit", "scale");
    public static final Theme LIVING_TOGETHER = new Theme("LIVING_TOGETHER", "vivre-ensemble", "users");
    public static final Theme MEMORY_AND_CITIZENSHIP =
            new Theme("MEMORY_AND_CITIZENSHIP", "memoire-et-citoyennete", "landmark");
    public static final Theme PREVENTION = new Theme("PREVENTION", "prevention-protection", "shield-check");
    public static final Theme PUBLIC_SERVICE =
            new Theme("PUBLIC_SERVICE", "service-public-defense-securite", "building");
    public static final Theme RESEARCH = new Theme("RESEARCH", "recherche", "search");
    public static final Theme SKILLS = new Theme("SKILLS", "benevolat-competences", "lightbulb");
    public static final Theme SOLIDARITY = new Theme("SOLIDARITY", "solidarite-insertion", "hand-heart");
    public static final Theme SPORT = new Theme("SPORT", "sport", "trophy");
    public static final Theme OTHER = new Theme("OTHER", "autre", "sparkles");

    /** The domains of the national exchange. */
    public static final List<Theme> NATIONAL = List.of(
            ANIMALS,
            COMMUNICATION,
            CONSTRUCTION,
            CULTURE,
            DIGITAL,
            EDUCATION,
            EMPLOYMENT,
            ENVIRONMENT,
            HEALTH,
            HUMANITARIAN,
            LAW_AND_FINANCE,
            LIVING_TOGETHER,
            MEMORY_AND_CITIZENSHIP,
            PREVENTION,
            PUBLIC_SERVICE,
            RESEARCH,
            SKILLS,
            SOLIDARITY,
            SPORT,
            OTHER);

    /** The most themes a town has of its own. */
    public static final int MOST_OWN = 30;

    /** How the keys of the names of towns' own themes begin; a number follows. */
    public static final String OWN_KEY = "volunteering.theme.propre-";

    private static final Pattern OWN_CODE = Pattern.compile("OWN-([1-9]\\d?)");
    private static final Pattern OWN_SLUG = Pattern.compile("propre-([1-9]\\d?)");

    /** The theme of the town's own that has this number. */
    public static Theme own(int number) {
        return new Theme("OWN-" + number, "propre-" + number, "tag");
    }

    /** The theme that is kept as this code. */
    public static Theme valueOf(String code) {
        return national(theme -> theme.code.equals(code))
                .or(() -> own(OWN_CODE.matcher(code)))
                .orElseThrow(() -> new IllegalArgumentException("No theme is kept as " + code));
    }

    /** The theme of that slug, if there is one; whether the town has one of its own with that number is not looked at. */
    public static Optional<Theme> of(String slug) {
        return national(theme -> theme.slug.equals(slug)).or(() -> own(OWN_SLUG.matcher(slug)));
    }

    private static Optional<Theme> national(Predicate<Theme> wanted) {
        return NATIONAL.stream().filter(wanted).findFirst();
    }

    private static Optional<Theme> own(Matcher name) {
        return name.matches() ? Optional.of(own(Integer.parseInt(name.group(1)))) : Optional.empty();
    }

    /** Its number, when it is of the town's own. */
    public OptionalInt number() {
        Matcher name = OWN_CODE.matcher(code);
        return name.matches() ? OptionalInt.of(Integer.parseInt(name.group(1))) : OptionalInt.empty();
    }

    /** Message key of its label. */
    public String key() {
        return "volunteering.theme." + slug;
    }

    @Override
    public String toString() {
        return code;
    }
}
