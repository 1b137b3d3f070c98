package fr.agissons.volunteering.theme;

import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.Head;
import fr.agissons.volunteering.mission.Theme;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What missions may be about in a town.
 *
 * @param lines the themes there are
 * @param typed the name typed for one more
 * @param errors what is wrong with it
 * @param said what has just been done
 */
public record ThemesPage(
        Lines lines,
        String typed,
        FieldErrors errors,
        @Nullable String said) {
    static final String PATH = "/missions/administration/themes";

    /**
     * The themes there are.
     *
     * @param proposed those proposed, in order
     * @param missions how many missions the public sees are about each
     * @param own those that the town has made up
     */
    record Lines(List<Theme> proposed, Map<Theme, Long> missions, List<OwnThemes.Line> own) {}

    public Head head(Ui ui) {
        return Head.of(ui.t("volunteering.themes.title"))
                .lead(ui.t("volunteering.themes.lead"))
                .crumb(ui.t("administration.menu"), "/administration")
                .staff();
    }

    public List<Theme> proposed() {
        return lines.proposed();
    }

    public List<Theme> archived() {
        return Stream.concat(Theme.NATIONAL.stream(), lines.own().stream().map(OwnThemes.Line::theme))
                .filter(theme -> !proposed().contains(theme))
                .toList();
    }

    /** The field for the name of one more. */
    public Field another(Ui ui) {
        return OwnThemePage.name(ui, typed, errors);
    }

    /** Where a theme of the town's own is called otherwise; nothing for a national one. */
    public @Nullable String open(Theme theme) {
        return theme.number().isPresent() ? PATH + "/" + theme.slug() : null;
    }

    /** Whether it can go further up. */
    public boolean rises(Theme theme) {
        return !theme.equals(proposed().getFirst());
    }

    /** Whether it can go further down. */
    public boolean sinks(Theme theme) {
        return !theme.equals(proposed().getLast());
    }

    /** Whether it can be archived: one theme stays. */
    public boolean spare() {
        return proposed().size() > 1;
    }

    public String name(Ui ui, Theme theme) {
        return ui.t(theme.key());
    }

    public String used(Ui ui, Theme theme) {
        return ui.t("volunteering.themes.missions", lines.missions().getOrDefault(theme, 0L));
    }

    public String path(Theme theme, String verb) {
        return PATH + "/" + theme.slug() + "/" + verb;
    }
}
