package fr.agissons.theming.launch;

import fr.agissons.core.access.Requires;
import fr.agissons.core.onboarding.LaunchChecklist;
import fr.agissons.core.onboarding.OpenTown;
import fr.agissons.core.onboarding.TownOpening;
import fr.agissons.core.people.CorePermissions;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.web.Refusals;
import fr.agissons.theming.Ui;
import fr.agissons.theming.template.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Where admins see what their site still lacks, and open it to everybody. */
@Controller
class LaunchController {
    private final StaticTemplates templates = new StaticTemplates();
    private final LaunchChecklist checklist;
    private final OpenTown sites;

    LaunchController(LaunchChecklist checklist, OpenTown sites) {
        this.checklist = checklist;
        this.sites = sites;
    }

    @Requires(CorePermissions.MANAGE_SITE)
    @GetMapping(LaunchPage.PATH)
    JteModel show(Ui ui) {
        return templates.launchShow(ui, new LaunchPage(Tenancy.current(), checklist.read()));
    }

    @Requires(CorePermissions.MANAGE_SITE)
    @PostMapping(LaunchPage.PATH)
    String open() {
        if (sites.open(Tenancy.current().slug()) instanceof TownOpening.Refused) {
            throw new Refusals.Conflict("onboarding.not-opened");
        }
        return "redirect:" + LaunchPage.PATH;
    }
}
