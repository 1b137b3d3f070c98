package fr.agissons.theming.administration;

import fr.agissons.core.access.Requires;
import fr.agissons.core.people.CorePermissions;
import fr.agissons.theming.Ui;
import fr.agissons.theming.template.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where admins come in: everything they can do, one card each. */
@Controller
class AdministrationController {
    private final StaticTemplates templates = new StaticTemplates();

    @Requires(CorePermissions.MANAGE_SITE)
    @GetMapping(AdministrationNavigation.OVERVIEW)
    JteModel show(Ui ui) {
        return templates.administrationOverview(ui, new OverviewPage());
    }
}
