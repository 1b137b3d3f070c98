package fr.agissons.console.site;

import fr.agissons.console.template.StaticTemplates;
import fr.agissons.core.access.Operators;
import fr.agissons.core.onboarding.OpenTown;
import fr.agissons.core.onboarding.TownOpening;
import fr.agissons.core.tenancy.SiteAddresses;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.tenancy.Tenants;
import fr.agissons.core.web.Refusals;
import fr.agissons.theming.Ui;
import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One site: what is known of it, what happened to it, and its opening. */
@Controller
class SiteController {
    private final StaticTemplates templates = new StaticTemplates();
    private final Tenants tenants;
    private final ReadSites all;
    private final ReadSite one;
    private final OpenTown opening;
    private final SiteAddresses addresses;

    SiteController(Tenants tenants, ReadSites all, ReadSite one, OpenTown opening, SiteAddresses addresses) {
        this.tenants = tenants;
        this.all = all;
        this.one = one;
        this.opening = opening;
        this.addresses = addresses;
    }

    @Operators
    @GetMapping("/sites/{site}")
    JteModel show(
            Ui ui,
            @PathVariable String site,
            @RequestParam(name = "avant", required = false) @Nullable Long before,
            @RequestParam(name = "fait", required = false) @Nullable String done) {
        Tenant known = site(site);
        return templates.siteShow(
                ui, new SitePage(known, origin(known), all.figures(known), one.look(known, before), done));
    }

    /** What comes right after a site was prepared. */
    @Operators
    @GetMapping("/sites/{site}/pret")
    JteModel ready(Ui ui, @PathVariable String site) {
        Tenant known = site(site);
        return templates.siteReady(
                ui, new ReadyPage(known, origin(known), all.figures(known).expected(), one.launch(known)));
    }

    @Operators
    @PostMapping("/sites/{site}/ouvrir")
    String open(@PathVariable String site) {
        Tenant known = site(site);
        if (opening.open(known.slug()) instanceof TownOpening.Refused) {
            throw new Refusals.Conflict("console.site.not-opened");
        }
        return "redirect:/sites/" + known.slug() + "?fait=ouvert";
    }

    private String origin(Tenant site) {
        return addresses.origin(site) + "/";
    }

    private Tenant site(String slug) {
        return tenants.named(slug).orElseThrow(Refusals.NotFound::new);
    }
}
