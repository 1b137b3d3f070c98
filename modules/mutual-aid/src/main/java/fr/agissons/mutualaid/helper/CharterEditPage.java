package fr.agissons.mutualaid.helper;

import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.Head;
import org.jspecify.annotations.Nullable;

/**
 * Where the town writes what its helpers promise.
 *
 * @param charter the text as it is
 * @param typed what was typed, when something is wrong with it
 * @param wrong whether that is so
 */
public record CharterEditPage(CharterText charter, @Nullable String typed, boolean wrong) {
    /** Its address. */
    public static final String PATH = "/entraide/administration/charte";

    public Head head(Ui ui) {
        return Head.of(ui.t("mutualaid.menu.charter"))
                .lead(ui.t("mutualaid.charter.edit-lead"))
                .crumb(ui.t("administration.menu"), "/administration")
                .staff();
    }

    public FieldErrors errors(Ui ui) {
        return wrong ? FieldErrors.none().and("words", ui.t("mutualaid.charter.wrong")) : FieldErrors.none();
    }

    public Field words(Ui ui) {
        String words = typed == null ? String.join("\n\n", CharterPage.text(ui, charter)) : typed;
        return Field.area("words", ui.t("mutualaid.charter.words"))
                .hint(ui.t("mutualaid.charter.words-hint"))
                .rows(14)
                .length(CharterText.LONGEST)
                .value(words)
                .errors(errors(ui));
    }
}
