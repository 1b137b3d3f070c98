package fr.agissons.theming.theme;

import fr.agissons.theming.asset.Served;
import fr.agissons.theming.color.Palette;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A town's theme, ready to be served: a few kilobytes, computed once for each version of the town's record.
 *
 * @param tokens what the town chose
 * @param palette the colours that came of it
 * @param stylesheet its style sheet, at an address that names its content
 * @param mark its drawn logo mark, also its icon when it has none of its own
 * @param shapes outlines of the two shapes of that mark
 */
public record Theme(ThemeTokens tokens, Palette palette, Served stylesheet, Served mark, List<String> shapes) {
    /** Its style sheet for pages that keep the files it needs elsewhere, at the address this gives each name. */
    public String style(UnaryOperator<String> address) {
        return Stylesheet.of(tokens, palette, address);
    }

    /** The same with its style sheet at another address, for those who try it on. */
    public Theme styledAt(String path) {
        return new Theme(
                tokens,
                palette,
                new Served(path, stylesheet.type(), stylesheet.plain(), stylesheet.gzip()),
                mark,
                shapes);
    }

    /** Address of the icon in the browser's tab. */
    public String favicon() {
        String own = tokens.favicon();
        return own == null ? mark.path() : own;
    }

    /** Address of the logo, or nothing: then the mark is drawn in the page. */
    public @Nullable String logo() {
        return tokens.logo();
    }
}
