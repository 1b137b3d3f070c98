package fr.agissons.theming.studio;

import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Choice;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldKind;
import fr.agissons.theming.speech.Messages;
import fr.agissons.theming.speech.Speech;
import java.util.ArrayList;
import java.util.List;

/**
 * How the site speaks: tu or vous, its name, its question, what its modules are called.
 *
 * @param frame what stands around
 * @param form what is known or was typed
 * @param words what every town may say in its own way
 * @param modules the names of its modules
 * @param messages what the site says by itself
 */
public record WordsPage(Frame frame, WordForm form, List<Word> words, List<Word> modules, Messages messages) {
    public Field address(Ui ui) {
        return Field.radio(
                        "address",
                        ui.t("studio.address"),
                        List.of(
                                new Choice("vous", ui.t("studio.address.vous"), ui.t("studio.address.vous.hint")),
                                new Choice("tu", ui.t("studio.address.tu"), ui.t("studio.address.tu.hint"))))
                .value(form.familiar() ? "tu" : "vous");
    }

    /** One question for each phrase, in that language. */
    public List<Field> fields(Ui ui, Speech speech) {
        String town = ui.town();
        List<Field> fields = new ArrayList<>();
        for (Word word : words) {
            String usual = word.name().equals("nom")
                    ? town
                    : messages.say(speech, word.keys().getFirst(), town);
            fields.add(field(ui, word, speech, ui.t(word.label()), usual).hint(ui.t(word.label() + "-hint", usual)));
        }
        for (Word word : modules) {
            String usual = messages.say(speech, word.label());
            fields.add(field(
                            ui,
                            word,
                            speech,
                            ui.t("studio.word.module", messages.say(ui.speech(), word.label())),
                            usual)
                    .hint(ui.t("studio.word.module-hint", usual)));
        }
        return fields;
    }

    private Field field(Ui ui, Word word, Speech speech, String label, String usual) {
        FieldKind kind = word.length() > 100 ? FieldKind.AREA : FieldKind.TEXT;
        return Field.of(kind, word.field(speech.language()), label)
                .value(form.typed().get(word.field(speech.language())))
                .placeholder(usual)
                .rows(3)
                .length(word.length())
                .optional()
                .errors(frame.errors());
    }

    public List<Speech> languages() {
        return Speech.ALL;
    }
}
