package fr.agissons.mutualaid.match;

import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Choice;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The two questions that both sides answer once the help was given. */
public final class MoodField {
    private MoodField() {}

    /**
     * The fields.
     *
     * @param form tells several such forms on a page apart
     * @param wrong whether the answer was missing
     */
    public static List<Field> fields(Ui ui, String form, @Nullable String words, boolean wrong) {
        List<Choice> moods = Arrays.stream(Mood.values())
                .map(mood -> new Choice(mood.name(), ui.t(mood.key())))
                .toList();
        FieldErrors errors =
                wrong ? FieldErrors.none().and(form + ".mood", ui.t("mutualaid.mood.missing")) : FieldErrors.none();
        return List.of(
                Field.radio("mood", ui.t("mutualaid.mood.question"), moods)
                        .within(form)
                        .errors(errors),
                Field.area("says", ui.t("mutualaid.mood.words"))
                        .hint(ui.t("mutualaid.mood.words-hint"))
                        .within(form)
                        .rows(3)
                        .length(Match.LONGEST_WORDS)
                        .value(words)
                        .optional());
    }
}
