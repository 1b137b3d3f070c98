package fr.agissons.theming.locality;

import fr.agissons.core.locality.ReadNeighbourhoods.Line;
import fr.agissons.core.territory.outline.AreaUpload;
import fr.agissons.core.territory.outline.AreaUpload.Fault;
import fr.agissons.core.territory.outline.AreaUpload.Reading.Refused;
import fr.agissons.core.territory.outline.Overlaps;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action;
import fr.agissons.theming.component.Badge;
import fr.agissons.theming.component.Empty;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.FieldKind;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.MapView;
import fr.agissons.theming.component.Table;
import fr.agissons.theming.component.Tone;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The neighbourhoods of a town, as its admins look after them.
 *
 * @param lines all of them
 * @param overlaps those that lie over one another
 * @param errors what is wrong with a file that was sent
 * @param said what has just been done
 */
public record NeighbourhoodsPage(
        List<Line> lines,
        List<Overlaps.Pair> overlaps,
        FieldErrors errors,
        @Nullable String said) {
    static final String FILE = "fichier";

    public Head head(Ui ui) {
        return Head.of(ui.t("locality.neighbourhoods.title"))
                .lead(ui.t("locality.neighbourhoods.lead"))
                .crumb(ui.t("administration.menu"), "/administration")
                .staff();
    }

    public Table table(Ui ui) {
        Table table = Table.of(ui.t("locality.neighbourhoods.title"))
                .column(ui.t("locality.neighbourhoods.name"))
                .column(ui.t("locality.neighbourhoods.outline"));
        for (Line line : lines) {
            table.row(
                    ui.action(Action.quiet(line.name(), LocalityNavigation.NEIGHBOURHOODS + "/" + line.id())),
                    ui.badge(
                            line.drawn()
                                    ? Badge.of(Tone.SUCCESS, ui.t("locality.neighbourhoods.drawn"))
                                    : new Badge(ui.t("locality.neighbourhoods.named"), Tone.NEUTRAL, "minus")));
        }
        return table;
    }

    public Empty none(Ui ui) {
        return new Empty("map", ui.t("locality.neighbourhoods.none"), ui.t("locality.neighbourhoods.none-hint"), null);
    }

    /** Whether there is an outline to look at. */
    public boolean drawn() {
        return lines.stream().anyMatch(Line::drawn);
    }

    public MapView map(Ui ui) {
        MapView map = MapView.of(ui.t("locality.neighbourhoods.map"));
        lines.forEach(line -> line.inside().ifPresent(inside -> map.label(inside, line.name())));
        return map;
    }

    public Action another(Ui ui) {
        return Action.secondary(ui.t("locality.neighbourhoods.add"), LocalityNavigation.NEIGHBOURHOODS + "/nouveau")
                .icon("plus");
    }

    public Field file(Ui ui) {
        return Field.of(FieldKind.FILE, FILE, ui.t("locality.neighbourhoods.file"))
                .hint(ui.t("locality.neighbourhoods.file-hint", AreaUpload.MOST_AREAS))
                .errors(errors);
    }

    /** Why a file was not taken, in words. */
    static FieldErrors wrong(Ui ui, Refused refused) {
        String sentence = sentence(ui, refused.fault());
        return FieldErrors.none()
                .and(FILE, refused.number() == 0 ? sentence : ui.t("locality.fault.at", refused.number(), sentence));
    }

    /** Why an outline is not taken, in words. */
    static String sentence(Ui ui, Fault fault) {
        return ui.t("locality.fault." + fault.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
