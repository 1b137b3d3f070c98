package fr.agissons.sharing.own;

import fr.agissons.core.geo.GeocodedAddress;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Choice;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.FieldKind;
import fr.agissons.theming.component.Head;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a resident says what they lend, where and how to reach them.
 *
 * @param known what they lend already; none for somebody who begins
 * @param open whether residents lend here
 * @param form what was typed so far
 * @param faults what is wrong, by field, as message keys
 * @param candidates the places that may be meant, when the address is not sure
 */
public record OwnFormPage(
        @Nullable OwnView known,
        boolean open,
        OwnForm form,
        Map<String, String> faults,
        List<GeocodedAddress> candidates) {
    static final String PATH = "/pret/mes-objets";

    public Head head(Ui ui) {
        Head head = Head.of(ui.t("sharing.own.title"))
                .lead(ui.t("sharing.own.lead"))
                .crumb(ui.t("sharing.menu.catalogue"), "/pret")
                .unlisted()
                .narrow();
        OwnView view = known;
        return view == null ? head : head.crumb(view.name(), "/pret/gestion/" + view.id());
    }

    public String path() {
        return isNew() ? PATH : PATH + "/reglages";
    }

    public boolean isNew() {
        return known == null;
    }

    /** The state of it that is being changed, as the form sends it back. */
    public String version() {
        return form.line("version");
    }

    public FieldErrors errors(Ui ui) {
        FieldErrors errors = FieldErrors.none();
        for (Map.Entry<String, String> fault : faults.entrySet()) {
            errors = errors.and(fault.getKey(), ui.t(fault.getValue(), least(fault.getKey()), most(fault.getKey())));
        }
        return errors;
    }

    private static int least(String field) {
        return field.equals("maxDays") ? 1 : 0;
    }

    private static int most(String field) {
        return field.equals("maxDays") ? OwnForm.MOST_DAYS : OwnForm.MOST_LEAD;
    }

    /** What everybody reads. */
    public List<Field> told(Ui ui) {
        FieldErrors errors = errors(ui);
        return List.of(
                Field.text("name", ui.t("sharing.own.name"))
                        .hint(ui.t("sharing.own.name-hint"))
                        .length(OwnForm.LONGEST_NAME)
                        .value(form.line("name"))
                        .errors(errors),
                Field.area("about", ui.t("sharing.form.about"))
                        .rows(3)
                        .length(OwnForm.LONGEST_TEXT)
                        .value(form.lines("about"))
                        .errors(errors)
                        .optional());
    }

    /** What only those learn whose wish was approved. */
    public List<Field> untold(Ui ui) {
        FieldErrors errors = errors(ui);
        List<Field> fields = new ArrayList<>();
        fields.add(Field.text("street", ui.t("sharing.own.street"))
                .length(200)
                .value(form.line("street"))
                .errors(errors));
        fields.add(Field.text("city", ui.t("sharing.form.city"))
                .length(120)
                .value(form.line("city"))
                .errors(errors));
        if (!candidates.isEmpty()) {
            fields.add(Field.radio(
                            "place",
                            ui.t("sharing.form.place"),
                            candidates.stream()
                                    .map(found -> new Choice(found.label(), found.label()))
                                    .toList())
                    .errors(errors));
        }
        fields.add(Field.text("contact", ui.t("sharing.own.contact"))
                .hint(ui.t("sharing.own.contact-hint"))
                .length(OwnForm.LONGEST_CONTACT)
                .value(form.line("contact"))
                .errors(errors));
        return fields;
    }

    /** What they ask of those who borrow. */
    public List<Field> rules(Ui ui) {
        FieldErrors errors = errors(ui);
        return List.of(
                Field.of(FieldKind.NUMBER, "leadDays", ui.t("sharing.form.leadDays"))
                        .hint(ui.t("sharing.form.leadDays-hint"))
                        .between(0, OwnForm.MOST_LEAD)
                        .value(form.line("leadDays"))
                        .errors(errors),
                Field.of(FieldKind.NUMBER, "maxDays", ui.t("sharing.form.maxDays"))
                        .hint(ui.t("sharing.form.maxDays-hint"))
                        .between(1, OwnForm.MOST_DAYS)
                        .value(form.line("maxDays"))
                        .errors(errors),
                Field.area("terms", ui.t("sharing.form.terms"))
                        .hint(ui.t("sharing.form.terms-hint"))
                        .rows(4)
                        .length(OwnForm.LONGEST_TEXT)
                        .value(form.lines("terms"))
                        .errors(errors)
                        .optional());
    }
}
