package fr.agissons.volunteering.theme;

import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.Head;
import fr.agissons.volunteering.mission.Theme;
import fr.agissons.volunteering.theme.TendThemes.Naming;

/**
 * One of the town's own themes, to be called otherwise.
 *
 * @param theme the theme
 * @param version how often it was changed
 * @param typed the name typed
 * @param errors what is wrong with it
 */
public record OwnThemePage(Theme theme, int version, String typed, FieldErrors errors) {
    static final String NAME = "name";

    public Head head(Ui ui) {
        return Head.of(ui.t(theme.key()))
                .crumb(ui.t("administration.menu"), "/administration")
                .crumb(ui.t("volunteering.menu.themes"), ThemesPage.PATH)
                .staff();
    }

    public String path() {
        return ThemesPage.PATH + "/" + theme.slug();
    }

    public Field name(Ui ui) {
        return name(ui, typed, errors);
    }

    static Field name(Ui ui, String typed, FieldErrors errors) {
        return Field.text(NAME, ui.t("volunteering.themes.name"))
                .hint(ui.t("volunteering.themes.name-hint"))
                .length(TendThemes.LONGEST_NAME)
                .value(typed)
                .errors(errors);
    }

    /** Why a name was not taken, in words. */
    static FieldErrors wrong(Ui ui, Naming answer) {
        return FieldErrors.none()
                .and(
                        NAME,
                        switch (answer) {
                            case TAKEN -> ui.t("volunteering.themes.taken");
                            case TOO_MANY -> ui.t("volunteering.themes.too-many", Theme.MOST_OWN);
                            case NO_NAME, DONE ->
                                ui.t("volunteering.themes.no-name", TendThemes.SHORTEST_NAME, TendThemes.LONGEST_NAME);
                        });
    }
}
