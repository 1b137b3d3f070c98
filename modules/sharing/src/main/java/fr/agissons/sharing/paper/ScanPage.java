package fr.agissons.sharing.paper;

import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.Head;
import java.util.List;

/**
 * Where a code is typed that no camera would read, and what wears it when several things do.
 *
 * @param code what was typed
 * @param found what wears it
 */
public record ScanPage(String code, List<Scanned> found) {
    static final String PATH = "/pret/u";

    public Head head(Ui ui) {
        return Head.of(ui.t("sharing.scan.title"))
                .lead(ui.t("sharing.scan.lead"))
                .crumb(ui.t("sharing.menu.catalogue"), "/pret")
                .unlisted()
                .narrow();
    }

    public FieldErrors errors(Ui ui) {
        return code.isEmpty() || !found.isEmpty()
                ? FieldErrors.none()
                : FieldErrors.none().and("code", ui.t("sharing.scan.unknown"));
    }

    public Field field(Ui ui) {
        return Field.text("code", ui.t("sharing.scan.code"))
                .hint(ui.t("sharing.scan.code-hint"))
                .length(20)
                .value(code)
                .errors(errors(ui));
    }

    public String path(Scanned one) {
        return PATH + "/" + Label.shelf(one.library()) + "/" + one.code();
    }
}
