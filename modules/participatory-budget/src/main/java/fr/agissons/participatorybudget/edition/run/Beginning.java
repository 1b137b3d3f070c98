package fr.agissons.participatorybudget.edition.run;

import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Choice;
import fr.agissons.theming.component.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The question an edition begins with: whether it is to be like an earlier one. */
final class Beginning {
    private static final String LIKE = "like";

    private Beginning() {}

    /** What is asked, before the words where there are earlier ones. */
    static List<Field> fields(Ui ui, List<Field> words, List<EditionView> earlier, Map<String, String> typed) {
        if (earlier.isEmpty()) {
            return words;
        }
        List<Choice> choices = Stream.concat(
                        Stream.of(new Choice("", ui.t("budget.form.like.none"))),
                        earlier.stream().map(one -> new Choice(one.id().toString(), one.title())))
                .toList();
        List<Field> fields = new ArrayList<>(words);
        fields.add(
                1,
                Field.select(LIKE, ui.t("budget.form.like"), choices)
                        .hint(ui.t("budget.form.like-hint"))
                        .value(typed.getOrDefault(LIKE, ""))
                        .optional());
        return fields;
    }

    /** The earlier one, if one was chosen. */
    static @Nullable UUID like(Typed typed) {
        String said = typed.line(LIKE);
        return said.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}") ? UUID.fromString(said) : null;
    }
}
