package fr.agissons.theming.organisation;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.Requires;
import fr.agissons.core.people.CorePermissions;
import fr.agissons.core.people.organisation.ModerateOrganisation;
import fr.agissons.core.people.organisation.OrganisationView;
import fr.agissons.core.people.organisation.Saving;
import fr.agissons.theming.Ui;
import fr.agissons.theming.account.Said;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.template.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where moderators decide on organisations. */
@Controller
@RequestMapping("/moderation/organisations")
class OrganisationModerationController {
    private final StaticTemplates templates = new StaticTemplates();
    private final ReadOrganisations read;
    private final ModerateOrganisation moderate;

    OrganisationModerationController(ReadOrganisations read, ModerateOrganisation moderate) {
        this.read = read;
        this.moderate = moderate;
    }

    @Requires(CorePermissions.VALIDATE_ORGANISATIONS)
    @GetMapping
    JteModel queue(Ui ui) {
        return templates.organisationModeration(ui, read.queue());
    }

    @Requires(CorePermissions.VALIDATE_ORGANISATIONS)
    @PostMapping("/{slug}/valider")
    String validate(Ui ui, @PathVariable String slug) {
        var view = seen(slug);
        moderate.validate(view.id());
        return Said.after(ui, view.path(), "organisation-validee");
    }

    @Requires(CorePermissions.VALIDATE_ORGANISATIONS)
    @PostMapping("/{slug}/retablir")
    String restore(Ui ui, @PathVariable String slug) {
        var view = seen(slug);
        moderate.restore(view.id());
        return Said.after(ui, view.path(), "organisation-retablie");
    }

    @Requires(CorePermissions.VALIDATE_ORGANISATIONS)
    @GetMapping("/{slug}/refuser")
    JteModel askWhyRefused(Ui ui, @PathVariable String slug) {
        return templates.organisationReason(ui, ReasonPage.blank(seen(slug), ReasonPage.Act.REFUSE));
    }

    @Requires(CorePermissions.VALIDATE_ORGANISATIONS)
    @PostMapping("/{slug}/refuser")
    Object refuse(
            Ui ui,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response) {
        var page = new ReasonPage(seen(slug), ReasonPage.Act.REFUSE, reason, FieldErrors.none());
        return decide(ui, page, moderate::refuse, "organisation-refusee", response);
    }

    @Requires(CorePermissions.VALIDATE_ORGANISATIONS)
    @GetMapping("/{slug}/signaler")
    JteModel askWhyFlagged(Ui ui, @PathVariable String slug) {
        return templates.organisationReason(ui, ReasonPage.blank(seen(slug), ReasonPage.Act.FLAG));
    }

    @Requires(CorePermissions.VALIDATE_ORGANISATIONS)
    @PostMapping("/{slug}/signaler")
    Object flag(
            Ui ui,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response) {
        var page = new ReasonPage(seen(slug), ReasonPage.Act.FLAG, reason, FieldErrors.none());
        return decide(ui, page, moderate::flag, "organisation-masquee", response);
    }

    private Object decide(
            Ui ui, ReasonPage page, BiFunction<UUID, String, Saving> act, String said, HttpServletResponse response) {
        return switch (act.apply(page.organisation().id(), page.reason())) {
            case Saving.Saved saved -> Said.after(ui, page.organisation().path(), said);
            case Saving.Refused refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield templates.organisationReason(
                        ui, page.with(OrganisationFormController.errors(ui, refused.errors())));
            }
        };
    }

    private OrganisationView seen(String slug) {
        return read.page(slug, Optional.of(Me.current()), null).organisation();
    }
}
