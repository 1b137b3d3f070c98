package fr.agissons.participatorybudget.idea.post;

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
 */
public record IdeaForm(
        @Nullable String edition,
        @Nullable String title,
        @Nullable String words,
        @Nullable String category,
        @Nullable String envelope,
        @Nullable String place,
        @Nullable String cost) {
    static IdeaForm blank(String edition) {
        return new IdeaForm(edition, "", "", "", "", "", "");
    }
}
