package fr.agissons.mutualaid.talent;

import fr.agissons.mutualaid.rule.Category;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The families skills are sorted into, each with the sorts of help its people are asked about first. */
public enum Family {
    LANGUAGES("langues", "languages", Category.SCHOOL, Category.PAPERS),
    DIGITAL("informatique", "laptop", Category.DIGITAL, Category.PAPERS),
    REPAIRS("reparer", "hammer", Category.REPAIRS, Category.CARRYING),
    GARDEN("jardin-nature", "sprout", Category.GARDEN, Category.ANIMALS),
    LEARNING("apprendre", "graduation-cap", Category.SCHOOL),
    PAPERWORK("papiers", "file-text", Category.PAPERS),
    ASSOCIATIONS("vie-associative", "landmark", Category.OTHER),
    ARTS("arts", "palette", Category.COMPANY),
    HOME("maison", "utensils", Category.MEALS, Category.SHOPPING),
    TOGETHER("ensemble", "users", Category.COMPANY, Category.TRANSPORT, Category.SHOPPING, Category.CHILDREN);

    private final String slug;
    private final String icon;
    private final Set<Category> helps;

    Family(String slug, String icon, Category first, Category... others) {
        this.slug = slug;
        this.icon = icon;
        this.helps = EnumSet.of(first, others);
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
        return "mutualaid.skill.family." + slug;
    }

    /** Its skills, in the order of the list. */
    public List<Skill> skills() {
        return Arrays.stream(Skill.values())
                .filter(skill -> skill.family() == this)
                .toList();
    }

    /** The families whose people can be asked for help of that sort; all of them for a sort that says nothing. */
    public static List<Family> helpingWith(Category category) {
        return Arrays.stream(values())
                .filter(family -> category == Category.OTHER || family.helps.contains(category))
                .toList();
    }

    /** The family of that slug, if there is one. */
    public static Optional<Family> of(String slug) {
        return Arrays.stream(values())
                .filter(family -> family.slug.equals(slug))
                .findFirst();
    }
}
