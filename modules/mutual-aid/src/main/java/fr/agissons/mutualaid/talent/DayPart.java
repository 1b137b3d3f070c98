package fr.agissons.mutualaid.talent;

import java.util.Arrays;
import java.util.Optional;

/** A part of the day. */
public enum DayPart {
    MORNING("matin"),
    AFTERNOON("apres-midi"),
    EVENING("soir");

    private final String slug;

    DayPart(String slug) {
        this.slug = slug;
    }

    /** Its name in addresses. */
    public String slug() {
        return slug;
    }

    /** Message key of its label. */
    public String key() {
        return "mutualaid.skill.part." + slug;
    }

    /** The part of that slug, if there is one. */
    public static Optional<DayPart> of(String slug) {
        return Arrays.stream(values()).filter(part -> part.slug.equals(slug)).findFirst();
    }
}
