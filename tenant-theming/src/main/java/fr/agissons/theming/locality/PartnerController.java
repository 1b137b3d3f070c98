package fr.agissons.theming.locality;

import fr.agissons.core.access.Requires;
import fr.agissons.core.locality.PartnerDraft;
import fr.agissons.core.locality.ReadPartners;
import fr.agissons.core.locality.TendPartners;
import fr.agissons.core.people.CorePermissions;
import fr.agissons.core.web.Refusals;
import fr.agissons.theming.Ui;
import fr.agissons.theming.account.Said;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.template.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where admins say whom their town stands with. */
@Controller
@RequestMapping(LocalityNavigation.PARTNERS)
class PartnerController {
    private final StaticTemplates templates = new StaticTemplates();
    private final ReadPartners read;
    private final TendPartners tend;

    PartnerController(ReadPartners read, TendPartners tend) {
        this.read = read;
        this.tend = tend;
    }

    @Requires(CorePermissions.MANAGE_SITE)
    @GetMapping
    JteModel list(Ui ui, @RequestParam(name = Said.PARAMETER, required = false) @Nullable String said) {
        var blank = new PartnerForm(new PartnerDraft("", "", ""), FieldErrors.none());
        return templates.localityPartners(ui, new PartnersPage(read.all(), Said.of(ui, said)), blank);
    }

    @Requires(CorePermissions.MANAGE_SITE)
    @PostMapping
    Object add(
            Ui ui,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String line,
            @RequestParam(defaultValue = "") String website,
            HttpServletResponse response) {
        PartnerForm form = PartnerForm.of(ui, new PartnerDraft(name, line, website));
        if (form.errors().isEmpty() && !tend.add(form.draft())) {
            form = new PartnerForm(
                    form.draft(),
                    FieldErrors.none().and("name", ui.t("locality.partners.too-many", TendPartners.MOST)));
        }
        if (!form.errors().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return templates.localityPartners(ui, new PartnersPage(read.all(), null), form);
        }
        return Said.after(ui, LocalityNavigation.PARTNERS, "partenaire-ajoute");
    }

    @Requires(CorePermissions.MANAGE_SITE)
    @GetMapping("/{partner}")
    JteModel one(
            Ui ui,
            @PathVariable UUID partner,
            @RequestParam(name = Said.PARAMETER, required = false) @Nullable String said) {
        var line = known(partner);
        var draft = new PartnerDraft(line.name(), line.line(), line.website().orElse(""));
        return templates.localityPartner(
                ui, PartnerPage.of(line, Said.of(ui, said)), new PartnerForm(draft, FieldErrors.none()));
    }

    @Requires(CorePermissions.MANAGE_SITE)
    @PostMapping("/{partner}")
    Object describe(
            Ui ui,
            @PathVariable UUID partner,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String line,
            @RequestParam(defaultValue = "") String website,
            @RequestParam(defaultValue = "-1") int version,
            HttpServletResponse response) {
        var known = known(partner);
        PartnerForm form = PartnerForm.of(ui, new PartnerDraft(name, line, website));
        if (!form.errors().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return templates.localityPartner(ui, PartnerPage.of(known, null), form);
        }
        tend.describe(partner, version, form.draft());
        return Said.after(ui, LocalityNavigation.PARTNERS, "partenaire-change");
    }

    @Requires(CorePermissions.MANAGE_SITE)
    @PostMapping("/{partner}/retirer")
    String remove(Ui ui, @PathVariable UUID partner) {
        tend.remove(partner);
        return Said.after(ui, LocalityNavigation.PARTNERS, "partenaire-retire");
    }

    @Requires(CorePermissions.MANAGE_SITE)
    @PostMapping("/{partner}/monter")
    String up(Ui ui, @PathVariable UUID partner) {
        tend.move(partner, true);
        return "redirect:" + ui.url(LocalityNavigation.PARTNERS);
    }

    @Requires(CorePermissions.MANAGE_SITE)
    @PostMapping("/{partner}/descendre")
    String down(Ui ui, @PathVariable UUID partner) {
        tend.move(partner, false);
        return "redirect:" + ui.url(LocalityNavigation.PARTNERS);
    }

    private ReadPartners.Line known(UUID id) {
        return read.find(id).orElseThrow(Refusals.NotFound::new);
    }
}
