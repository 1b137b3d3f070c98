package fr.agissons.participatorybudget.idea.post;

import fr.agissons.core.text.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What somebody types to propose an idea.
 *
 * @param edition number of the edition it is for
 * @param title the idea in a few words
 * @param words the idea
 * @param category what it is about, by its slug
 * @param envelope number of the envelope of the part of the town it is for, empty when they do not know
 * @param place where it would be
 * @param cost what they guess it costs, in euros
 * @param version the state of the idea the person was looking at
 */
public record IdeaForm(
        @Nullable String edition,
        @Nullable String title,
        @Nullable String words,
        @Nullable String category,
        @Nullable String envelope,
        @Nullable String place,
        @Nullable String cost,
        @Nullable String version) {
    static IdeaForm blank(String edition) {
        return new IdeaForm(edition, "", "", "", "", "", "", "0");
    }

    /** The same words, onto that state of the idea. */
    IdeaForm onto(int last) {
        return new IdeaForm(edition, title, words, category, envelope, place, cost, Integer.toString(last));
    }

    int versionSeen(int otherwise) {
        String seen = PlainText.line(version);
        return seen.matches("[0-9]{1,9}") ? Integer.parseInt(seen) : otherwise;
    }
}
