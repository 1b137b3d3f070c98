package fr.agissons.theming.organisation;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.SignedIn;
import fr.agissons.core.limit.Limited;
import fr.agissons.core.people.organisation.FieldError;
import fr.agissons.core.people.organisation.OrganisationView;
import fr.agissons.core.people.organisation.Saving;
import fr.agissons.core.people.organisation.TendOrganisation;
import fr.agissons.core.territory.Commune;
import fr.agissons.theming.Ui;
import fr.agissons.theming.account.CommuneAnswer;
import fr.agissons.theming.account.CommuneField;
import fr.agissons.theming.account.Said;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.template.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where people found an organisation, describe it, ask for its validation and end it. */
@Controller
@RequestMapping("/organisations")
class OrganisationFormController {
    private final StaticTemplates templates = new StaticTemplates();
    private final TendOrganisation tend;
    private final ReadOrganisations read;
    private final CommuneAnswer communes;

    OrganisationFormController(TendOrganisation tend, ReadOrganisations read, CommuneAnswer communes) {
        this.tend = tend;
        this.read = read;
        this.communes = communes;
    }

    @SignedIn
    @GetMapping("/nouvelle")
    JteModel blank(Ui ui) {
        return page(ui, Optional.empty(), OrganisationForm.empty(""), FieldErrors.none());
    }

    @SignedIn
    // Nobody founds that many; what is left is room for forms sent again with a mistake mended.
    @Limited(times = 20, per = Limited.Per.HOUR, by = Limited.By.PERSON)
    @PostMapping("/nouvelle")
    Object create(Ui ui, @ModelAttribute OrganisationForm form, HttpServletResponse response) {
        var commune = communes.read(form.typedCommune());
        if (unclear(form, commune)) {
            return unclear(ui, Optional.empty(), form, response);
        }
        return switch (tend.create(form.draft(code(commune)), Me.current().person())) {
            case Saving.Saved saved -> Said.after(ui, "/organisations/" + saved.slug(), "organisation-creee");
            case Saving.Refused refused -> wrong(ui, Optional.empty(), form, errors(ui, refused.errors()), response);
        };
    }

    @SignedIn
    @GetMapping("/{slug}/modifier")
    JteModel edit(Ui ui, @PathVariable String slug) {
        var view = read.managed(slug, Me.current());
        var form = OrganisationForm.of(view, communes.written(view.contact().communeCode()));
        return page(ui, Optional.of(view), form, FieldErrors.none());
    }

    @SignedIn
    @PostMapping("/{slug}/modifier")
    Object save(Ui ui, @PathVariable String slug, @ModelAttribute OrganisationForm form, HttpServletResponse response) {
        var view = read.managed(slug, Me.current());
        var commune = communes.read(form.typedCommune());
        if (unclear(form, commune)) {
            return unclear(ui, Optional.of(view), form, response);
        }
        int version = form.version() == null ? -1 : form.version();
        return switch (tend.edit(
                view.id(), version, form.draft(code(commune)), Me.current().person())) {
            case Saving.Saved saved -> Said.after(ui, view.path(), "organisation-modifiee");
            case Saving.Refused refused ->
                wrong(ui, Optional.of(view), form.at(view.version()), errors(ui, refused.errors()), response);
        };
    }

    @SignedIn
    // Each time, every moderator is written to.
    @Limited(times = 10, per = Limited.Per.HOUR, by = Limited.By.PERSON)
    @PostMapping("/{slug}/soumettre")
    Object submit(Ui ui, @PathVariable String slug, HttpServletResponse response) {
        var view = read.managed(slug, Me.current());
        return switch (tend.submit(view.id(), Me.current().person())) {
            case Saving.Saved saved -> Said.after(ui, view.path(), "organisation-soumise");
            case Saving.Refused refused -> {
                var form = OrganisationForm.of(
                        view, communes.written(view.contact().communeCode()));
                yield wrong(ui, Optional.of(view), form, errors(ui, refused.errors()), response);
            }
        };
    }

    @SignedIn
    @PostMapping("/{slug}/retirer")
    String withdraw(Ui ui, @PathVariable String slug) {
        var view = read.managed(slug, Me.current());
        tend.withdraw(view.id(), Me.current().person());
        return Said.after(ui, view.path(), "organisation-retiree");
    }

    private static boolean unclear(OrganisationForm form, Optional<Commune> commune) {
        return !form.typedCommune().isEmpty() && commune.isEmpty();
    }

    private static String code(Optional<Commune> commune) {
        return commune.map(Commune::code).orElse("");
    }

    /** The other faults are said at the same time, so that nobody mends a form twice. */
    private JteModel unclear(
            Ui ui, Optional<OrganisationView> view, OrganisationForm form, HttpServletResponse response) {
        var errors = errors(ui, form.draft("").errors()).and(CommuneField.NAME, ui.t("account.error.commune"));
        return wrong(ui, view, form, errors, response);
    }

    private JteModel wrong(
            Ui ui,
            Optional<OrganisationView> view,
            OrganisationForm form,
            FieldErrors errors,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(ui, view, form, errors);
    }

    static FieldErrors errors(Ui ui, List<FieldError> faults) {
        var errors = FieldErrors.none();
        for (FieldError fault : faults) {
            errors = errors.and(fault.field(), ui.t(fault.messageKey()));
        }
        return errors;
    }

    private JteModel page(Ui ui, Optional<OrganisationView> view, OrganisationForm form, FieldErrors errors) {
        return templates.organisationForm(ui, new OrganisationFormPage(view, form, errors));
    }
}
