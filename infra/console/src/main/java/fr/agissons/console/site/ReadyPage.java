package fr.agissons.console.site;

import fr.agissons.core.onboarding.Checklist;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Head;
import java.util.List;

/**
 * What an operator reads when a site was prepared: where it is, who was told, and what is left to do.
 *
 * @param site the new site
 * @param origin its address
 * @param expected addresses of the admins it waits for
 * @param launch what it should have before it opens
 */
public record ReadyPage(Tenant site, String origin, List<String> expected, Checklist launch) {
    public Head head(Ui ui) {
        return Head.of(ui.t("console.ready.title", site.name()))
                .crumb(ui.t("console.sites.menu"), "/sites")
                .staff();
    }

    public String told(Ui ui) {
        return expected.isEmpty()
                ? ui.t("console.ready.nobody")
                : ui.t("console.ready.told", String.join(", ", expected));
    }
}
