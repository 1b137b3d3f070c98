package fr.agissons.theming.locality;

import fr.agissons.core.locality.ReadNeighbourhoods.Line;
import fr.agissons.core.locality.TendNeighbourhoods;
import fr.agissons.core.locality.TendNeighbourhoods.Naming;
import fr.agissons.core.territory.outline.AreaUpload.Fault;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.MapView;
import org.jspecify.annotations.Nullable;

/**
 * One neighbourhood, to be named and drawn, or taken away.
 *
 * @param line the neighbourhood as it is kept; nothing for a new one
 * @param typed the name typed
 * @param drawn its outline as it was written or drawn
 * @param errors what is wrong with it
 */
public record NeighbourhoodPage(@Nullable Line line, String typed, String drawn, FieldErrors errors) {
    private static final String OUTLINE = "outline";

    /** One that is to be added. */
    static NeighbourhoodPage blank() {
        return new NeighbourhoodPage(null, "", "", FieldErrors.none());
    }

    /** One as it is kept. */
    static NeighbourhoodPage of(Line line, @Nullable String coordinates) {
        String geometry = coordinates == null ? "" : """
                {"type":"MultiPolygon","coordinates":%s}""".formatted(coordinates);
        return new NeighbourhoodPage(line, line.name(), geometry, FieldErrors.none());
    }

    public Head head(Ui ui) {
        return Head.of(line == null ? ui.t("locality.neighbourhoods.add") : line.name())
                .crumb(ui.t("administration.menu"), "/administration")
                .crumb(ui.t("locality.neighbourhoods.menu"), LocalityNavigation.NEIGHBOURHOODS)
                .staff();
    }

    public String path() {
        return line == null ? LocalityNavigation.NEIGHBOURHOODS : LocalityNavigation.NEIGHBOURHOODS + "/" + line.id();
    }

    public String version() {
        return line == null ? "" : Integer.toString(line.version());
    }

    public Field name(Ui ui) {
        return Field.text("name", ui.t("locality.neighbourhoods.name"))
                .length(TendNeighbourhoods.LONGEST_NAME)
                .value(typed)
                .errors(errors);
    }

    public Field outline(Ui ui) {
        return Field.area(OUTLINE, ui.t("locality.sketch.outline"))
                .hint(ui.t("locality.sketch.outline-hint"))
                .value(drawn)
                .optional()
                .errors(errors);
    }

    /** Whether the outline is what is wrong. */
    public boolean misdrawn() {
        return errors.of(OUTLINE) != null;
    }

    public MapView map(Ui ui) {
        return MapView.of(ui.t("locality.sketch.map"));
    }

    /** The same with what is wrong with its name. */
    NeighbourhoodPage misnamed(Ui ui, Naming answer) {
        String sentence = switch (answer) {
            case TAKEN -> ui.t("locality.neighbourhoods.taken");
            case TOO_MANY -> ui.t("locality.neighbourhoods.too-many", TendNeighbourhoods.MOST);
            case NO_NAME, DONE -> ui.t("locality.neighbourhoods.no-name");
        };
        return new NeighbourhoodPage(line, typed, drawn, errors.and("name", sentence));
    }

    /** The same with what is wrong with its outline. */
    NeighbourhoodPage misdrawn(Ui ui, Fault fault) {
        String sentence = switch (fault) {
            case NO_GEOJSON -> ui.t("locality.sketch.unreadable");
            case TOO_MANY_AREAS -> ui.t("locality.sketch.several");
            default -> ui.t("locality.sketch.fault", NeighbourhoodsPage.sentence(ui, fault));
        };
        return new NeighbourhoodPage(line, typed, drawn, errors.and(OUTLINE, sentence));
    }
}
