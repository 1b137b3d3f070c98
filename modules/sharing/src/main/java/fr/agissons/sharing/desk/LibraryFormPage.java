package fr.agissons.sharing.desk;

import fr.agissons.core.geo.GeocodedAddress;
import fr.agissons.core.people.organisation.OrganisationCard;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Choice;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.FieldKind;
import fr.agissons.theming.component.Head;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form of a library, new or known.
 *
 * @param library the library being changed; none for a new one
 * @param ofTown whether it is the town's own
 * @param organisations in whose names one may open one
 * @param form what was typed so far
 * @param faults what is wrong, by field, as message keys
 * @param candidates the places that may be meant, when the address is not sure
 */
public record LibraryFormPage(
        @Nullable LibraryView library,
        boolean ofTown,
        List<OrganisationCard> organisations,
        LibraryForm form,
        Map<String, String> faults,
        List<GeocodedAddress> candidates) {

    public Head head(Ui ui) {
        LibraryView known = library;
        if (known == null) {
            return Head.of(ui.t("sharing.desk.new")).unlisted().narrow();
        }
        return Head.of(ui.t("sharing.desk.settings"))
                .crumb(known.name(), known.path())
                .unlisted()
                .narrow();
    }

    public String path() {
        LibraryView known = library;
        return known == null ? (ofTown ? "/pret/mairie/nouveau" : "/pret/gestion/nouveau") : known.path() + "/reglages";
    }

    public FieldErrors errors(Ui ui) {
        FieldErrors errors = FieldErrors.none();
        for (Map.Entry<String, String> fault : faults.entrySet()) {
            errors = errors.and(fault.getKey(), ui.t(fault.getValue(), bounds(fault.getKey())));
        }
        return errors;
    }

    private static @Nullable Object[] bounds(String field) {
        int[] bounds = LibraryForm.NUMBERS.getOrDefault(field, new int[] {0, 0});
        return new Object[] {bounds[0], bounds[1]};
    }

    /** In whose name, when there is a choice. */
    public List<Field> what(Ui ui) {
        FieldErrors errors = errors(ui);
        List<Field> fields = new ArrayList<>();
        if (library == null && organisations.size() > 1) {
            fields.add(Field.select(
                            "organisation",
                            ui.t("sharing.form.organisation"),
                            organisations.stream()
                                    .map(card -> new Choice(card.id().toString(), card.name()))
                                    .toList())
                    .value(form.line("organisation")));
        }
        fields.add(Field.text("name", ui.t("sharing.form.name"))
                .hint(ui.t("sharing.form.name-hint"))
                .length(120)
                .value(form.line("name"))
                .errors(errors));
        fields.add(Field.area("about", ui.t("sharing.form.about"))
                .rows(3)
                .length(2000)
                .value(form.lines("about"))
                .errors(errors)
                .optional());
        fields.add(Field.text("contact", ui.t("sharing.form.contact"))
                .hint(ui.t("sharing.form.contact-hint"))
                .length(200)
                .value(form.line("contact"))
                .optional());
        return fields;
    }

    /** The only association in whose name one may open it. */
    public @Nullable String onlyOrganisation() {
        return library == null && organisations.size() == 1
                ? organisations.getFirst().id().toString()
                : null;
    }

    public List<Field> where(Ui ui) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.text("street", ui.t("sharing.form.street"))
                .length(200)
                .value(form.line("street"))
                .optional());
        fields.add(Field.text("city", ui.t("sharing.form.city"))
                .length(120)
                .value(form.line("city"))
                .errors(errors(ui)));
        if (!candidates.isEmpty()) {
            fields.add(Field.radio(
                            "place",
                            ui.t("sharing.form.place"),
                            candidates.stream()
                                    .map(found -> new Choice(found.label(), found.label()))
                                    .toList())
                    .errors(errors(ui)));
        }
        return fields;
    }

    /** The week, a line a day. */
    public List<Field> hours(Ui ui) {
        List<Field> fields = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = "day" + day.getValue();
            fields.add(Field.text(name, ui.t("sharing.weekday." + day.getValue()))
                    .placeholder(ui.t("sharing.form.hours-example"))
                    .length(60)
                    .value(form.line(name))
                    .errors(errors(ui))
                    .optional());
        }
        return fields;
    }

    public List<Field> rules(Ui ui) {
        List<Field> fields = new ArrayList<>();
        LibraryForm.NUMBERS.forEach(
                (name, bounds) -> fields.add(Field.of(FieldKind.NUMBER, name, ui.t("sharing.form." + name))
                        .hint(ui.t("sharing.form." + name + "-hint"))
                        .between(bounds[0], bounds[1])
                        .value(form.line(name))
                        .errors(errors(ui))));
        fields.add(Field.checkbox("sameDay", ui.t("sharing.form.sameDay"))
                .hint(ui.t("sharing.form.sameDay-hint"))
                .checked(form.typed().containsKey("sameDay"))
                .optional());
        return fields;
    }

    public Field terms(Ui ui) {
        return Field.area("terms", ui.t("sharing.form.terms"))
                .hint(ui.t("sharing.form.terms-hint"))
                .rows(6)
                .length(10_000)
                .value(form.lines("terms"))
                .errors(errors(ui))
                .optional();
    }
}
