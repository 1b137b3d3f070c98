package fr.agissons.theming.studio;

import fr.agissons.core.tenancy.Look;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.speech.Speech;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words an admin typed.
 *
 * @param familiar whether the site says "tu"
 * @param typed what was typed, by field name
 */
public record WordForm(boolean familiar, Map<String, String> typed) {
    private static final String ADDRESS = "address";
    private static final String QUESTION = "question";

    static WordForm of(Look look, List<Word> words) {
        Map<String, String> known = new HashMap<>();
        for (Word word : words) {
            for (Speech speech : Speech.ALL) {
                known.put(word.field(speech.language()), word.in(look, speech.language()));
            }
        }
        // A theme may bring a question of its own, which is French.
        String brought = look.theme().get(QUESTION);
        if (brought != null) {
            known.merge("question-fr", brought, (own, other) -> own.isEmpty() ? other : own);
        }
        return new WordForm("tu".equals(look.theme().get(ADDRESS)), known);
    }

    static WordForm read(Map<String, String> sent, Look before, List<Word> words) {
        WordForm known = of(before, words);
        Map<String, String> typed = new HashMap<>(known.typed);
        typed.replaceAll((name, was) -> sent.getOrDefault(name, was).strip());
        return new WordForm(sent.containsKey(ADDRESS) ? "tu".equals(sent.get(ADDRESS)) : known.familiar, typed);
    }

    FieldErrors errors(Ui ui, List<Word> words) {
        FieldErrors errors = FieldErrors.none();
        for (Word word : words) {
            for (Speech speech : Speech.ALL) {
                String field = word.field(speech.language());
                if (typed.getOrDefault(field, "").length() > word.length()) {
                    errors = errors.and(field, ui.t("studio.error.length", word.length()));
                }
            }
        }
        return errors;
    }

    Look over(Look look, List<Word> words) {
        Look said = look.token(ADDRESS, familiar ? "tu" : null).token(QUESTION, null);
        for (Word word : words) {
            for (Speech speech : Speech.ALL) {
                String text = typed.getOrDefault(word.field(speech.language()), "");
                said = word.over(said, speech.language(), text.length() > word.length() ? "" : text);
            }
        }
        return said;
    }
}
