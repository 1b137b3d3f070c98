package fr.agissons.sharing.desk;

import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Choice;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.FieldKind;
import fr.agissons.theming.component.Head;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many are left of something that is used up.
 *
 * @param model the thing
 * @param count what nobody was promised
 * @param promised what waits to be fetched
 * @param typed what was typed
 * @param fault what is wrong with it, as a message key
 */
public record SupplyPage(
        ModelView model,
        long count,
        long promised,
        Map<String, String> typed,
        @Nullable String fault) {
    static final int MOST = 10_000;
    static final String MORE = "plus";
    static final String FEWER = "moins";

    public Head head(Ui ui) {
        return Head.of(ui.t("sharing.supply.title", model.name()))
                .crumb(model.libraryName(), "/pret/gestion/" + model.library())
                .crumb(model.name(), model.path())
                .unlisted()
                .narrow();
    }

    /** What is there, in words. */
    public String said(Ui ui) {
        return ui.t("sharing.supply.count", count, promised);
    }

    public FieldErrors errors(Ui ui) {
        return fault == null ? FieldErrors.none() : FieldErrors.none().and("many", ui.t(fault, 1, MOST));
    }

    public List<Field> fields(Ui ui) {
        return List.of(
                Field.radio(
                                "way",
                                ui.t("sharing.supply.way"),
                                List.of(
                                        new Choice(MORE, ui.t("sharing.supply.more")),
                                        new Choice(FEWER, ui.t("sharing.supply.fewer"))))
                        .value(typed.getOrDefault("way", MORE)),
                Field.of(FieldKind.NUMBER, "many", ui.t("sharing.kit.quantity"))
                        .between(1, MOST)
                        .value(typed.getOrDefault("many", ""))
                        .errors(errors(ui)));
    }

    public String path() {
        return model.path() + "/stock";
    }
}
