package fr.agissons.theming.locality;

import fr.agissons.core.locality.ReadNeighbourhoods.Line;
import fr.agissons.core.locality.TendNeighbourhoods;
import fr.agissons.core.locality.TendNeighbourhoods.Naming;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.Head;

/**
 * One neighbourhood, to be called otherwise or taken away.
 *
 * @param line the neighbourhood
 * @param typed the name typed
 * @param errors what is wrong with it
 */
public record NeighbourhoodPage(Line line, String typed, FieldErrors errors) {
    public Head head(Ui ui) {
        return Head.of(line.name())
                .crumb(ui.t("administration.menu"), "/administration")
                .crumb(ui.t("locality.neighbourhoods.menu"), LocalityNavigation.NEIGHBOURHOODS)
                .staff();
    }

    public String path() {
        return LocalityNavigation.NEIGHBOURHOODS + "/" + line.id();
    }

    public String version() {
        return Integer.toString(line.version());
    }

    public Field name(Ui ui) {
        return Field.text("name", ui.t("locality.neighbourhoods.name"))
                .length(TendNeighbourhoods.LONGEST_NAME)
                .value(typed)
                .errors(errors);
    }

    /** Why a name was not taken, in words. */
    static FieldErrors wrong(Ui ui, Naming answer) {
        return FieldErrors.none()
                .and(
                        "name",
                        switch (answer) {
                            case TAKEN -> ui.t("locality.neighbourhoods.taken");
                            case TOO_MANY -> ui.t("locality.neighbourhoods.too-many", TendNeighbourhoods.MOST);
                            case NO_NAME, DONE -> ui.t("locality.neighbourhoods.no-name");
                        });
    }
}
