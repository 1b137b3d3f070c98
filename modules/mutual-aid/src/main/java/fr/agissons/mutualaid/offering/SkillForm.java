package fr.agissons.mutualaid.offering;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An offer as it is typed.
 *
 * @param times the parts of the week that are ticked
 * @param neighbourhood number of the neighbourhood, if one was chosen
 * @param limited {@code oui} when only so many at a time
 */
record SkillForm(
        @Nullable String skill,
        @Nullable String mastery,
        @Nullable String title,
        @Nullable String details,
        @Nullable List<String> times,
        @Nullable String venue,
        @Nullable String radius,
        @Nullable String city,
        @Nullable String neighbourhood,
        @Nullable String audience,
        @Nullable String limited,
        @Nullable String atOnce) {
    /** A form nobody has typed in. */
    static SkillForm empty() {
        return new SkillForm(null, null, null, null, null, "BOTH", "5", null, null, "BOTH", "non", "1");
    }

    List<String> ticked() {
        List<String> marks = times;
        return marks == null ? List.of() : marks;
    }

    boolean isLimited() {
        return "oui".equals(limited);
    }
}
