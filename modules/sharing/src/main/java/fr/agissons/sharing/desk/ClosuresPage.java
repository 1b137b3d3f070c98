package fr.agissons.sharing.desk;

import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.FieldKind;
import fr.agissons.theming.component.Head;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The closed days of a library, to come.
 *
 * @param library the library
 * @param rows the closed days
 * @param typed what was typed to add some
 * @param fault what is wrong with it, as a message key
 */
public record ClosuresPage(
        LibraryView library,
        List<ClosureRow> rows,
        Map<String, String> typed,
        @Nullable String fault) {
    public Head head(Ui ui) {
        return Head.of(ui.t("sharing.desk.closures"))
                .crumb(library.name(), library.path())
                .unlisted()
                .narrow();
    }

    public FieldErrors errors(Ui ui) {
        return fault == null ? FieldErrors.none() : FieldErrors.none().and("first", ui.t(fault));
    }

    public List<Field> fields(Ui ui) {
        return List.of(
                Field.of(FieldKind.DATE, "first", ui.t("sharing.closure.first"))
                        .between(ui.today(), null)
                        .value(typed.getOrDefault("first", ""))
                        .errors(errors(ui)),
                Field.of(FieldKind.DATE, "last", ui.t("sharing.closure.last"))
                        .between(ui.today(), null)
                        .value(typed.getOrDefault("last", "")),
                Field.text("reason", ui.t("sharing.closure.reason"))
                        .hint(ui.t("sharing.closure.reason-hint"))
                        .length(200)
                        .value(typed.getOrDefault("reason", ""))
                        .optional());
    }

    public String path(ClosureRow row) {
        return library.path() + "/fermetures/" + row.id() + "/supprimer";
    }
}
