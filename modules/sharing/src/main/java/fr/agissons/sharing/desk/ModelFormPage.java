package fr.agissons.sharing.desk;

import fr.agissons.sharing.stock.Category;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Choice;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.FieldKind;
import fr.agissons.theming.component.Head;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The form of a thing, new or known.
 *
 * @param back the page it belongs to
 * @param backName what that is called
 * @param path where the form is sent
 * @param isNew whether the thing does not exist yet
 * @param own whether it is a resident's, who answers each wish anyway
 * @param form what was typed so far
 * @param faults what is wrong, by field, as message keys
 */
public record ModelFormPage(
        String back,
        String backName,
        String path,
        boolean isNew,
        boolean own,
        ModelForm form,
        Map<String, String> faults) {
    public Head head(Ui ui) {
        return Head.of(ui.t(isNew ? "sharing.desk.add-item" : "sharing.desk.edit-item"))
                .crumb(backName, back)
                .unlisted()
                .narrow();
    }

    public FieldErrors errors(Ui ui) {
        FieldErrors errors = FieldErrors.none();
        for (Map.Entry<String, String> fault : faults.entrySet()) {
            errors = errors.and(fault.getKey(), ui.t(fault.getValue()));
        }
        return errors;
    }

    public List<Field> fields(Ui ui) {
        FieldErrors errors = errors(ui);
        List<Field> fields = new ArrayList<>(List.of(
                Field.text("name", ui.t("sharing.form.item-name"))
                        .length(120)
                        .value(form.line("name"))
                        .errors(errors),
                Field.select(
                                "category",
                                ui.t("sharing.form.category"),
                                Arrays.stream(Category.values())
                                        .map(category -> new Choice(category.slug(), ui.t(category.key())))
                                        .toList())
                        .prompt(ui.t("theming.field.choose"))
                        .value(form.line("category"))
                        .errors(errors),
                Field.area("description", ui.t("sharing.form.description"))
                        .hint(ui.t("sharing.form.description-hint"))
                        .rows(5)
                        .length(5000)
                        .value(form.lines("description"))
                        .errors(errors),
                Field.area("care", ui.t("sharing.item.care"))
                        .rows(3)
                        .length(2000)
                        .value(form.lines("care"))
                        .errors(errors)
                        .optional(),
                Field.of(FieldKind.NUMBER, "deposit", ui.t("sharing.form.deposit"))
                        .hint(ui.t("sharing.form.deposit-hint"))
                        .between(0, 10_000)
                        .unit("€")
                        .value(form.line("deposit").isEmpty() ? "0" : form.line("deposit"))
                        .errors(errors),
                Field.of(FieldKind.NUMBER, "minAge", ui.t("sharing.form.min-age"))
                        .between(15, 99)
                        .value(form.line("minAge"))
                        .errors(errors)
                        .optional()));
        if (!own) {
            fields.add(Field.checkbox("approval", ui.t("sharing.form.approval"))
                    .hint(ui.t("sharing.form.approval-hint"))
                    .checked(form.typed().containsKey("approval"))
                    .optional());
        }
        fields.add(Field.checkbox("consumable", ui.t("sharing.form.consumable"))
                .checked(form.typed().containsKey("consumable"))
                .optional());
        return fields;
    }
}
