package fr.agissons.theming.theme;

import fr.agissons.theming.color.Palette;
import fr.agissons.theming.color.Rgb;
import fr.agissons.theming.color.Scheme;
import java.util.function.UnaryOperator;

/** The few kilobytes of a town's own style: its colours by day and by night, its typefaces, its corners. */
final class Stylesheet {
    private final StringBuilder css = new StringBuilder(4096);

    private Stylesheet() {}

    /** The style of these tokens; asset addresses are made by the given function from asset names. */
    static String of(ThemeTokens tokens, Palette palette, UnaryOperator<String> address) {
        Stylesheet sheet = new Stylesheet();
        for (TypePair.Face face : tokens.pair().faces()) {
            face.write(sheet.css, address.apply(face.asset()));
        }
        sheet.css.append(":root{");
        sheet.scheme(palette.light());
        sheet.set("display", tokens.pair().displayFamilies());
        sheet.set("display-weight", Integer.toString(tokens.pair().displayWeight()));
        sheet.set("text", tokens.pair().textFamilies());
        sheet.set("radius", tokens.radius() + "px");
        if (tokens.focus() != null) {
            sheet.set("hero-focus", tokens.focus().css());
        }
        sheet.css.append("}\n@media screen and (prefers-color-scheme:dark){:root{");
        sheet.scheme(palette.dark());
        sheet.css.append("}}\n");
        return sheet.css.toString();
    }

    private void scheme(Scheme scheme) {
        set("surface", scheme.surface());
        set("raised", scheme.raised());
        set("sunken", scheme.sunken());
        set("ink", scheme.ink());
        set("ink-soft", scheme.inkSoft());
        set("line", scheme.line());
        set("border", scheme.border());
        set("brand", scheme.brand());
        set("on-brand", scheme.onBrand());
        set("brand-strong", scheme.brandStrong());
        set("brand-tint", scheme.brandTint());
        set("on-brand-tint", scheme.onBrandTint());
        set("accent", scheme.accent());
        set("on-accent", scheme.onAccent());
        set("accent-edge", scheme.accentEdge());
        set("accent-tint", scheme.accentTint());
        set("focus", scheme.focus());
        state("success", scheme.success());
        state("warning", scheme.warning());
        state("danger", scheme.danger());
        state("info", scheme.info());
    }

    private void state(String name, Scheme.State state) {
        set(name, state.text());
        set(name + "-ground", state.ground());
    }

    private void set(String name, Rgb color) {
        set(name, color.hex());
    }

    private void set(String name, String value) {
        css.append("--").append(name).append(':').append(value).append(';');
    }
}
