package fr.agissons.theming.locality;

import fr.agissons.core.locality.PartnerDraft;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.FieldKind;
import java.util.List;
import java.util.Map;

/**
 * What is typed about a partner.
 *
 * @param draft what was typed
 * @param errors what is wrong with it
 */
public record PartnerForm(PartnerDraft draft, FieldErrors errors) {
    static PartnerForm of(Ui ui, PartnerDraft draft) {
        FieldErrors errors = FieldErrors.none();
        for (Map.Entry<String, String> fault : draft.faults().entrySet()) {
            errors = errors.and(fault.getKey(), ui.t(fault.getValue()));
        }
        return new PartnerForm(draft, errors);
    }

    public List<Field> fields(Ui ui) {
        return List.of(
                Field.text("name", ui.t("locality.partners.name"))
                        .length(PartnerDraft.LONGEST_NAME)
                        .value(draft.name())
                        .errors(errors),
                Field.text("line", ui.t("locality.partners.line"))
                        .hint(ui.t("locality.partners.line-hint"))
                        .length(PartnerDraft.LONGEST_LINE)
                        .value(draft.line())
                        .optional()
                        .errors(errors),
                Field.of(FieldKind.URL, "website", ui.t("locality.partners.website"))
                        .placeholder("https://")
                        .length(PartnerDraft.LONGEST_WEBSITE)
                        .value(draft.website())
                        .optional()
                        .errors(errors));
    }
}
