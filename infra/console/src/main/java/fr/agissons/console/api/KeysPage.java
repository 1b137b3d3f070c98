package fr.agissons.console.api;

import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action.Weight;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.Head;
import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The keys there are, and the one just made.
 *
 * @param keys all that can still be withdrawn, those that are over among them
 * @param made the new one, shown this once; or nothing
 * @param label what was typed
 * @param errors what is wrong with it
 * @param done what has just been done, or nothing
 */
public record KeysPage(
        List<ApiKey> keys,
        @Nullable String made,
        String label,
        FieldErrors errors,
        @Nullable String done) {
    static final String PATH = "/cles";

    public Head head(Ui ui) {
        return Head.of(ui.t("console.keys.title"))
                .crumb(ui.t("console.sites.menu"), "/sites")
                .lead(ui.t("console.keys.lead"))
                .staff();
    }

    public String path() {
        return PATH;
    }

    public @Nullable String said(Ui ui) {
        return "retiree".equals(done) ? ui.t("console.keys.withdrawn") : null;
    }

    public Field field(Ui ui) {
        return Field.text("label", ui.t("console.keys.label"))
                .hint(ui.t("console.keys.label-hint"))
                .length(ApiKeys.LONGEST_LABEL)
                .value(label)
                .errors(errors);
    }

    public String facts(Ui ui, ApiKey key) {
        return ui.t("console.keys.facts", key.owner(), ui.date(key.madeAt()), ui.date(key.expiresAt()));
    }

    public String used(Ui ui, ApiKey key) {
        return key.usedAt() == null ? ui.t("console.keys.never") : ui.t("console.keys.used", ui.dateTime(key.usedAt()));
    }

    public Content withdrawal(Ui ui, ApiKey key) {
        return ui.button(PATH + "/" + key.id() + "/retirer", ui.t("console.keys.withdraw-yes"), Weight.DANGER);
    }
}
