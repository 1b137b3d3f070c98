package fr.agissons.volunteering.theme;

import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Head;
import fr.agissons.volunteering.mission.Theme;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What missions may be about in a town.
 *
 * @param proposed the themes proposed, in order
 * @param missions how many missions the public sees are about each
 */
public record ThemesPage(List<Theme> proposed, Map<Theme, Long> missions) {
    static final String PATH = "/missions/administration/themes";

    public Head head(Ui ui) {
        return Head.of(ui.t("volunteering.themes.title"))
                .lead(ui.t("volunteering.themes.lead"))
                .crumb(ui.t("administration.menu"), "/administration")
                .staff();
    }

    public List<Theme> archived() {
        return Stream.of(Theme.values())
                .filter(theme -> !proposed.contains(theme))
                .toList();
    }

    /** Whether it can go further up. */
    public boolean rises(Theme theme) {
        return !theme.equals(proposed.getFirst());
    }

    /** Whether it can go further down. */
    public boolean sinks(Theme theme) {
        return !theme.equals(proposed.getLast());
    }

    /** Whether it can be archived: one theme stays. */
    public boolean spare() {
        return proposed.size() > 1;
    }

    public String name(Ui ui, Theme theme) {
        return ui.t(theme.key());
    }

    public String used(Ui ui, Theme theme) {
        return ui.t("volunteering.themes.missions", missions.getOrDefault(theme, 0L));
    }

    public String path(Theme theme, String verb) {
        return PATH + "/" + theme.slug() + "/" + verb;
    }
}
