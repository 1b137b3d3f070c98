package fr.agissons.participatorybudget.edition.run;

import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.Head;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form of an edition: one of its chapters, or the words it begins with.
 *
 * @param edition the edition; none yet when one begins
 * @param key message key of the form's name; {@code .lead} says what it is for
 * @param path where it is sent
 * @param asked its questions
 * @param version the state of the edition the person was looking at
 * @param wrong message keys of what is wrong, by field
 * @param refused message key of why it was not taken as it was sent
 */
public record ChapterPage(
        @Nullable EditionView edition,
        String key,
        String path,
        List<Field> asked,
        String version,
        Map<String, String> wrong,
        @Nullable String refused) {
    public Head head(Ui ui) {
        EditionView of = edition;
        Head head = Head.of(ui.t(key))
                .lead(ui.t(key + ".lead"))
                .crumb(ui.t("budget.run.title"), EditionView.ADMINISTRATION);
        return (of == null ? head : head.crumb(of.title(), of.adminPath()))
                .staff()
                .narrow();
    }

    public FieldErrors errors(Ui ui) {
        FieldErrors errors = FieldErrors.none();
        for (Map.Entry<String, String> one : wrong.entrySet()) {
            errors = errors.and(one.getKey(), ui.t(one.getValue()));
        }
        return errors;
    }

    public List<Field> fields(Ui ui) {
        return asked.stream().map(field -> field.errors(errors(ui))).toList();
    }
}
