package fr.agissons.mutualaid.crisis;

import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.FieldKind;
import fr.agissons.theming.component.Head;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where an admin turns crisis mode on and off.
 *
 * @param now the crisis that goes on, if one does
 * @param form what was typed
 * @param wrong message keys of what is wrong, by field
 */
public record CrisisPage(@Nullable CrisisNow now, CrisisForm form, Map<String, String> wrong) {
    /** Its address. */
    public static final String PATH = "/entraide/administration/crise";

    public Head head(Ui ui) {
        return Head.of(ui.t("mutualaid.menu.crisis"))
                .lead(ui.t("mutualaid.crisis.lead"))
                .crumb(ui.t("administration.menu"), "/administration")
                .staff();
    }

    public FieldErrors errors(Ui ui) {
        FieldErrors errors = FieldErrors.none();
        for (Map.Entry<String, String> one : wrong.entrySet()) {
            errors = errors.and(one.getKey(), ui.t(one.getValue()));
        }
        return errors;
    }

    public List<Field> fields(Ui ui) {
        return List.of(
                Field.area("words", ui.t("mutualaid.crisis.words"))
                        .hint(ui.t("mutualaid.crisis.words-hint"))
                        .rows(3)
                        .length(CrisisForm.LONGEST_WORDS)
                        .value(form.words())
                        .errors(errors(ui)),
                Field.of(FieldKind.PHONE, "hotline", ui.t("mutualaid.crisis.hotline"))
                        .hint(ui.t("mutualaid.crisis.hotline-hint"))
                        .length(30)
                        .value(form.hotline())
                        .errors(errors(ui))
                        .optional(),
                reason(ui));
    }

    /** Why, for the journal. */
    public Field reason(Ui ui) {
        return Field.text("reason", ui.t("mutualaid.crisis.reason"))
                .hint(ui.t("mutualaid.crisis.reason-hint"))
                .length(CrisisForm.LONGEST_REASON)
                .value(form.reason())
                .errors(errors(ui));
    }
}
