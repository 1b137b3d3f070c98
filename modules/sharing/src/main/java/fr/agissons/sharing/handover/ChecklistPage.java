package fr.agissons.sharing.handover;

import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.Head;
import org.jspecify.annotations.Nullable;

/**
 * What is looked at whenever a thing changes hands, to be written by those who lend it.
 *
 * @param model the thing
 * @param typed the questions, one a line
 * @param fault what is wrong with them, as a message key
 */
public record ChecklistPage(
        Checked model, String typed, @Nullable String fault) {
    public Head head(Ui ui) {
        return Head.of(ui.t("sharing.checklist.title"))
                .lead(ui.t("sharing.checklist.lead"))
                .crumb(model.libraryName(), "/pret/gestion/" + model.library())
                .crumb(model.name(), "/pret/gestion/objets/" + model.model())
                .unlisted()
                .narrow();
    }

    public FieldErrors errors(Ui ui) {
        return fault == null
                ? FieldErrors.none()
                : FieldErrors.none().and("questions", ui.t(fault, TendChecklist.MOST, TendChecklist.LONGEST));
    }

    public Field field(Ui ui) {
        return Field.area("questions", ui.t("sharing.checklist.questions"))
                .hint(ui.t("sharing.checklist.hint", TendChecklist.MOST))
                .rows(8)
                .value(typed)
                .errors(errors(ui))
                .optional();
    }
}
