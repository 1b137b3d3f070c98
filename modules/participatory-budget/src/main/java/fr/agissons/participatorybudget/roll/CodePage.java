package fr.agissons.participatorybudget.roll;

import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.Head;

/**
 * Where a code is typed.
 *
 * @param edition the edition
 * @param typed what was typed
 * @param wrong whether that is no code of this edition
 */
public record CodePage(EditionView edition, String typed, boolean wrong) {
    public Head head(Ui ui) {
        return Head.of(ui.t("budget.ballot.with-code"))
                .lead(edition.title())
                .crumb(ui.t("budget.name"), EditionView.PATH)
                .crumb(edition.title(), edition.path())
                .unlisted()
                .narrow();
    }

    public String path() {
        return edition.path() + "/vote/code";
    }

    public FieldErrors errors(Ui ui) {
        return wrong ? FieldErrors.none().and("code", ui.t("budget.code.wrong")) : FieldErrors.none();
    }

    public Field field(Ui ui) {
        return Field.text("code", ui.t("budget.code.field"))
                .hint(ui.t("budget.code.hint"))
                .value(typed)
                .length(40)
                .autocomplete("one-time-code")
                .errors(errors(ui));
    }
}
