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
 * What a kit is made of.
 *
 * @param model the kit, or what may become one
 * @param rows the models of its library
 * @param typed what was typed to add one
 * @param fault what is wrong with it, as a message key
 */
public record KitPage(
        ModelView model,
        List<KitRow> rows,
        Map<String, String> typed,
        @Nullable String fault) {
    static final int MOST = 50;

    public Head head(Ui ui) {
        return Head.of(ui.t("sharing.kit.title", model.name()))
                .crumb(model.libraryName(), "/pret/gestion/" + model.library())
                .crumb(model.name(), model.path())
                .unlisted()
                .narrow();
    }

    public FieldErrors errors(Ui ui) {
        return fault == null ? FieldErrors.none() : FieldErrors.none().and("quantity", ui.t(fault, 0, MOST));
    }

    /** What it has. */
    public List<KitRow> parts() {
        return rows.stream().filter(row -> row.quantity() > 0).toList();
    }

    /** Whether anything can be added. */
    public boolean canAdd() {
        return !rows.isEmpty();
    }

    /** Which model, and how many of it. */
    public List<Field> fields(Ui ui) {
        return List.of(
                Field.select(
                                "part",
                                ui.t("sharing.kit.part"),
                                rows.stream()
                                        .map(row -> new Choice(row.id().toString(), row.name()))
                                        .toList())
                        .value(typed.getOrDefault("part", "")),
                Field.of(FieldKind.NUMBER, "quantity", ui.t("sharing.kit.quantity"))
                        .hint(ui.t("sharing.kit.quantity-hint"))
                        .between(0, MOST)
                        .value(typed.getOrDefault("quantity", "1"))
                        .errors(errors(ui)));
    }

    public String path() {
        return model.path() + "/composition";
    }
}
