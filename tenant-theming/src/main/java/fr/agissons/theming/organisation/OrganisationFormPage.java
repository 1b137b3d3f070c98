package fr.agissons.theming.organisation;

import fr.agissons.core.people.organisation.OrganisationDraft;
import fr.agissons.core.people.organisation.OrganisationKind;
import fr.agissons.core.people.organisation.OrganisationState;
import fr.agissons.core.people.organisation.OrganisationView;
import fr.agissons.theming.Ui;
import fr.agissons.theming.account.CommuneField;
import fr.agissons.theming.component.Choice;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.FieldKind;
import fr.agissons.theming.component.Head;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The form in which people describe their organisation.
 *
 * @param organisation the one described; none for a new one
 * @param form what is known or was typed
 * @param errors what is wrong
 */
public record OrganisationFormPage(Optional<OrganisationView> organisation, OrganisationForm form, FieldErrors errors) {
    public Head head(Ui ui) {
        var head = Head.of(ui.t(organisation.isPresent() ? "organisation.form.edit" : "organisation.form.new"))
                .crumb(ui.t("organisation.directory.title"), OrganisationNavigation.DIRECTORY)
                .unlisted()
                .narrow()
                .live();
        organisation.ifPresent(one -> head.crumb(one.name(), one.path()));
        return organisation.isPresent() ? head : head.lead(ui.t("organisation.form.lead"));
    }

    public String path() {
        return organisation.map(one -> one.path() + "/modifier").orElse("/organisations/nouvelle");
    }

    /** Whether a moderator has checked what it is: then that no longer changes here. */
    public boolean checked() {
        return organisation
                .filter(one -> one.state() != OrganisationState.DRAFT)
                .isPresent();
    }

    public Field name(Ui ui) {
        return Field.text("name", ui.t("organisation.form.name"))
                .value(form.name())
                .length(OrganisationDraft.LONGEST_NAME)
                .autocomplete("organization")
                .errors(errors);
    }

    public Field kind(Ui ui) {
        var choices = Arrays.stream(OrganisationKind.values())
                .map(one -> new Choice(one.name(), ui.t("organisation.kind." + one)))
                .toList();
        return Field.radio("kind", ui.t("organisation.form.kind"), choices)
                .value(form.kind())
                .errors(errors);
    }

    public Field rna(Ui ui) {
        return number(ui, "rna", form.rna());
    }

    public Field tribunal(Ui ui) {
        return number(ui, "tribunal", form.tribunal());
    }

    public Field siret(Ui ui) {
        return number(ui, "siret", form.siret());
    }

    private Field number(Ui ui, String which, @Nullable String typed) {
        return Field.text(which, ui.t("organisation.form." + which))
                .hint(ui.t("organisation.form." + which + "-hint"))
                .value(typed)
                .optional()
                .errors(errors);
    }

    public Field description(Ui ui) {
        return Field.area("description", ui.t("organisation.form.description"))
                .hint(ui.t("organisation.form.description-hint"))
                .value(form.description())
                .length(OrganisationDraft.LONGEST_DESCRIPTION)
                .rows(8)
                .errors(errors);
    }

    public Field website(Ui ui) {
        return Field.of(FieldKind.URL, "website", ui.t("organisation.form.website"))
                .value(form.website())
                .optional()
                .autocomplete("url")
                .errors(errors);
    }

    public Field contactEmail(Ui ui) {
        return Field.of(FieldKind.EMAIL, "contactEmail", ui.t("organisation.form.contactEmail"))
                .hint(ui.t("organisation.form.contactEmail-hint"))
                .value(form.contactEmail())
                .optional()
                .errors(errors);
    }

    public CommuneField commune(Ui ui) {
        return new CommuneField(
                ui.t("organisation.form.commune"),
                ui.t("organisation.form.commune-hint"),
                form.typedCommune(),
                errors.of(CommuneField.NAME));
    }
}
