package fr.agissons.theming.studio;

import fr.agissons.core.tenancy.Look;
import fr.agissons.theming.Ui;
import fr.agissons.theming.color.Rgb;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.theme.ThemeTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The colours, letters and corners an admin typed.
 *
 * @param primary the town's colour
 * @param accent the colour of buttons
 * @param surface the colour pages are tinted with, may be empty
 * @param fonts key of the typefaces
 * @param radius corners, in pixels
 */
public record ColourForm(String primary, String accent, String surface, String fonts, String radius) {
    /** The name of the button that takes both colours of a proposal. */
    static final String PROPOSAL = "palette";

    static ColourForm of(Look look) {
        ThemeTokens tokens = ThemeTokens.of(look.theme());
        Rgb surface = tokens.surface();
        return new ColourForm(
                tokens.primary().hex(),
                tokens.accent().hex(),
                surface == null ? "" : surface.hex(),
                tokens.pair().key(),
                Integer.toString(tokens.radius()));
    }

    /** What was typed; what the form did not send is as it was. */
    static ColourForm read(Map<String, String> typed, Look before) {
        ColourForm known = of(before);
        String[] proposal = typed.getOrDefault(PROPOSAL, "").split(" ");
        boolean proposed = proposal.length == 2;
        return new ColourForm(
                proposed ? proposal[0] : value(typed, "primary", known.primary),
                proposed ? proposal[1] : value(typed, "accent", known.accent),
                proposed ? "" : value(typed, "surface", known.surface),
                value(typed, "fonts", known.fonts),
                value(typed, "radius", known.radius));
    }

    private static String value(Map<String, String> typed, String name, String known) {
        return typed.getOrDefault(name, known).strip();
    }

    FieldErrors errors(Ui ui) {
        FieldErrors errors = FieldErrors.none();
        List<String> wrong = ThemeTokens.mistakes(tokens());
        for (String name : List.of("primary", "accent", "surface")) {
            if (wrong.contains(name)) {
                errors = errors.and(name, ui.t("studio.error.colour"));
            }
        }
        for (String name : List.of("fonts", "radius")) {
            if (wrong.contains(name)) {
                errors = errors.and(name, ui.t("studio.error." + name));
            }
        }
        return errors;
    }

    private Map<String, String> tokens() {
        Map<String, String> tokens = new java.util.HashMap<>(
                Map.of("primary", hex(primary), "accent", hex(accent), "fonts", fonts, "radius", radius));
        if (!surface.isEmpty()) {
            tokens.put("surface", hex(surface));
        }
        return tokens;
    }

    /** People leave the sign out, or paste it twice. */
    private static String hex(String typed) {
        return typed.isEmpty() || typed.startsWith("#") ? typed : "#" + typed;
    }

    /** The look with what was typed; what cannot be understood leaves it as it was. */
    Look over(Look look) {
        List<String> wrong = ThemeTokens.mistakes(tokens());
        List<Map.Entry<String, String>> taken = new ArrayList<>(tokens().entrySet());
        taken.removeIf(token -> wrong.contains(token.getKey()));
        Look dressed = surface.isEmpty() ? look.token("surface", null) : look;
        for (var token : taken) {
            String value = token.getKey().equals("fonts") || token.getKey().equals("radius")
                    ? token.getValue()
                    : Rgb.parse(token.getValue()).map(Rgb::hex).orElse(token.getValue());
            dressed = dressed.token(token.getKey(), value);
        }
        return dressed;
    }

    /** The colour typed there, when it is one. */
    Optional<Rgb> colour(String typed) {
        return Rgb.parse(hex(typed));
    }
}
