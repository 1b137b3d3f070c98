package fr.agissons.theming.studio;

import fr.agissons.core.tenancy.Look;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.theme.Focus;
import java.util.Map;
import java.util.Optional;

/**
 * What an admin says of a picture.
 *
 * @param kind which one
 * @param alt what it shows
 * @param x the point that stays in sight, percent from the left
 * @param y percent from the top
 * @param cut how much of it is to go
 */
public record PictureForm(PictureKind kind, String alt, String x, String y, Cut cut) {
    static final int LONGEST = 150;

    static PictureForm of(PictureKind kind, Look look) {
        Focus focus = Focus.parse(look.theme().get("hero.focus")).orElse(Focus.MIDDLE);
        return new PictureForm(
                kind,
                look.theme().getOrDefault(kind.token() + ".alt", ""),
                Integer.toString(focus.x()),
                Integer.toString(focus.y()),
                Cut.NONE);
    }

    static PictureForm read(PictureKind kind, Map<String, String> typed, Look before) {
        PictureForm known = of(kind, before);
        return new PictureForm(
                kind,
                typed.getOrDefault("alt", known.alt).strip(),
                typed.getOrDefault("x", known.x).strip(),
                typed.getOrDefault("y", known.y).strip(),
                Cut.read(typed));
    }

    private Optional<Focus> focus() {
        return Focus.parse(x + " " + y);
    }

    FieldErrors errors(Ui ui) {
        FieldErrors errors = FieldErrors.none();
        if (alt.length() > LONGEST) {
            errors = errors.and(kind.place() + ".alt", ui.t("studio.error.length", LONGEST));
        }
        if (!cut.isPossible()) {
            errors = errors.and(kind.place() + ".gauche", ui.t("studio.error.cut"));
        }
        return focus().isPresent() ? errors : errors.and(kind.place() + ".x", ui.t("studio.error.focus"));
    }

    Look over(Look look) {
        Look said = kind.isDescribed() ? look.token(kind.token() + ".alt", alt) : look;
        return kind == PictureKind.HERO
                ? said.token("hero.focus", focus().map(Focus::token).orElse(null))
                : said;
    }
}
