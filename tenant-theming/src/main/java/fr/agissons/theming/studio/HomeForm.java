package fr.agissons.theming.studio;

import fr.agissons.core.tenancy.Look;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.home.HomeLayout;
import fr.agissons.theming.home.OwnText;
import fr.agissons.theming.speech.Speech;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The home page as an admin composed it.
 *
 * @param layout its parts, in order
 * @param actions whether the three things to do are shown
 * @param text the town's own words, by field name
 */
public record HomeForm(HomeLayout layout, boolean actions, Map<String, String> text) {
    static final String ACTIONS = "home.actions";
    static final int LONGEST_TITLE = 80;
    static final int LONGEST_TEXT = 1500;

    private static final String ORDER = "ordre";
    private static final String MOVE = "deplacer";
    private static final String SHOW = "montrer";
    private static final String HIDE = "cacher";

    static HomeForm of(Look look, HomeLayout layout) {
        Map<String, String> text = new HashMap<>();
        for (Speech speech : Speech.ALL) {
            String language = '.' + speech.language();
            text.put("titre-" + speech.language(), look.wording().getOrDefault(OwnText.TITLE + language, ""));
            text.put("texte-" + speech.language(), look.wording().getOrDefault(OwnText.BODY + language, ""));
        }
        return new HomeForm(layout, !"non".equals(look.theme().get(ACTIONS)), text);
    }

    /** What was typed, dragged or pressed; what the form did not send is as it was. */
    static HomeForm read(Map<String, String> sent, Look before, HomeLayout layout) {
        HomeForm known = of(before, layout);
        Map<String, String> text = new HashMap<>(known.text);
        text.replaceAll((name, was) -> sent.getOrDefault(name, was).strip());
        HomeLayout ordered = layout.ordered(sent.getOrDefault(ORDER, ""));
        String[] move = sent.getOrDefault(MOVE, "").split(" ");
        if (move.length == 2) {
            ordered = ordered.moved(move[0], "haut".equals(move[1]) ? -1 : 1);
        }
        String shown = sent.getOrDefault(SHOW, "");
        String hidden = sent.getOrDefault(HIDE, "");
        boolean actions = (known.actions || "actions".equals(shown)) && !"actions".equals(hidden);
        return new HomeForm(ordered.showing(shown, true).showing(hidden, false), actions, text);
    }

    FieldErrors errors(Ui ui) {
        FieldErrors errors = FieldErrors.none();
        for (Speech speech : Speech.ALL) {
            String title = "titre-" + speech.language();
            String body = "texte-" + speech.language();
            if (length(title) > LONGEST_TITLE) {
                errors = errors.and(title, ui.t("studio.error.length", LONGEST_TITLE));
            }
            if (length(title) == 0 && length(body) > 0) {
                errors = errors.and(title, ui.t("studio.error.title"));
            }
            if (length(title) > 0 && length(body) == 0) {
                errors = errors.and(body, ui.t("studio.error.text"));
            }
            if (length(body) > LONGEST_TEXT) {
                errors = errors.and(body, ui.t("studio.error.length", LONGEST_TEXT));
            }
        }
        return errors;
    }

    private int length(String field) {
        return text.getOrDefault(field, "").length();
    }

    Look over(Look look) {
        Look composed = look.token(HomeLayout.TOKEN, layout.token()).token(ACTIONS, actions ? null : "non");
        for (Speech speech : Speech.ALL) {
            String language = speech.language();
            boolean tooLong = length("titre-" + language) > LONGEST_TITLE || length("texte-" + language) > LONGEST_TEXT;
            if (!tooLong) {
                composed = composed.words(OwnText.TITLE + '.' + language, text.get("titre-" + language))
                        .words(OwnText.BODY + '.' + language, text.get("texte-" + language));
            }
        }
        return composed;
    }

    /** The parts in order, as the form sends them back. */
    public String order() {
        return String.join(
                " ", layout.parts().stream().map(HomeLayout.Part::key).toList());
    }

    List<Speech> languages() {
        return Speech.ALL;
    }
}
