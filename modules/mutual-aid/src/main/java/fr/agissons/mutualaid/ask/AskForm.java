package fr.agissons.mutualaid.ask;

import org.jspecify.annotations.Nullable;

/**
 * What somebody types to ask for help.
 *
 * @param category what sort of help, by its slug
 * @param urgency how soon, by its slug
 * @param day the very day, if it has to be one
 * @param moment the part of the day
 * @param title the need in one sentence
 * @param details more about it
 * @param needed how many people it takes
 * @param privacy who may read it
 * @param who for whom: {@code SELF} or {@code PROXY}
 * @param name how the person is called whom a helper will meet
 * @param consent ticked when that person agrees
 * @param city the commune, where the town has several
 * @param neighbourhood number of the neighbourhood
 * @param street the address, for the helper only
 * @param phone the number, for the helper only
 * @param vite {@code oui} on the short form of a crisis
 */
public record AskForm(
        @Nullable String category,
        @Nullable String urgency,
        @Nullable String day,
        @Nullable String moment,
        @Nullable String title,
        @Nullable String details,
        @Nullable String needed,
        @Nullable String privacy,
        @Nullable String who,
        @Nullable String name,
        @Nullable String consent,
        @Nullable String city,
        @Nullable String neighbourhood,
        @Nullable String street,
        @Nullable String phone,
        @Nullable String vite) {
    static AskForm empty(String urgency, String privacy) {
        return new AskForm("", urgency, "", "ANY", "", "", "1", privacy, "SELF", "", null, "", "", "", "", "");
    }

    /** The short form: what is asked for there is needed at once, and everybody may read it. */
    static AskForm brief() {
        return new AskForm("", "vite", "", "ANY", "", "", "1", "PUBLIC", "SELF", "", null, "", "", "", "", "oui");
    }

    /** Whether it is the short form. */
    public boolean isBrief() {
        return "oui".equals(vite);
    }
}
