package fr.agissons.console.allowance;

import fr.agissons.core.module.ModuleContents.Content;
import fr.agissons.core.module.ModuleView;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Head;
import java.util.List;
import java.util.Map;

/**
 * What a site's people would no longer find, before modules that are on are taken from it.
 *
 * @param site the site
 * @param withdrawn what each of them holds
 * @param form what was chosen
 */
public record WithdrawalPage(Tenant site, Map<ModuleView, List<Content>> withdrawn, AllowanceForm form) {
    public Head head(Ui ui) {
        return AllowancePage.head(ui, site)
                .crumb(ui.t("console.allowance.way"), path())
                .lead(ui.t("console.withdrawal.lead", withdrawn.size()));
    }

    public String path() {
        return AllowancePage.back(site) + "/modules";
    }

    public String name(Ui ui, ModuleView one) {
        return AllowancePage.name(ui, one);
    }

    /** What one of them holds, in words with their numbers. */
    public List<String> counted(Ui ui, ModuleView one) {
        return withdrawn.getOrDefault(one, List.of()).stream()
                .map(content -> ui.t(content.key(), content.number()))
                .toList();
    }

    /** The choice travels along unseen. */
    public List<String> allowed() {
        return form.slugs().stream().sorted().toList();
    }

    public String reason() {
        return form.why();
    }
}
