package fr.agissons.console.allowance;

import fr.agissons.core.module.ModuleState;
import fr.agissons.core.module.ModuleView;
import fr.agissons.core.module.SwitchModules;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Choice;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.Head;
import java.util.List;

/**
 * Which modules a site's admins may switch on.
 *
 * @param site the site
 * @param modules all modules, as they stand there
 * @param form what was chosen
 * @param errors what is wrong with it
 */
public record AllowancePage(Tenant site, List<ModuleView> modules, AllowanceForm form, FieldErrors errors) {
    static AllowancePage of(Tenant site, List<ModuleView> modules) {
        List<String> allowed = modules.stream()
                .filter(one -> one.state() != ModuleState.WITHHELD)
                .map(one -> one.module().slug())
                .toList();
        return new AllowancePage(site, modules, new AllowanceForm(allowed, "", ""), FieldErrors.none());
    }

    public Head head(Ui ui) {
        return head(ui, site).lead(ui.t("console.allowance.lead"));
    }

    static Head head(Ui ui, Tenant site) {
        return Head.of(ui.t("console.allowance.title", site.name()))
                .crumb(ui.t("console.sites.menu"), "/sites")
                .crumb(site.name(), back(site))
                .staff()
                .narrow();
    }

    static String back(Tenant site) {
        return "/sites/" + site.slug();
    }

    public String back() {
        return back(site);
    }

    public String path() {
        return back() + "/modules";
    }

    public List<Field> fields(Ui ui) {
        return List.of(
                Field.checkboxes(
                                "allowed",
                                ui.t("console.allowance.allowed"),
                                modules.stream()
                                        .map(one -> new Choice(one.module().slug(), name(ui, one), state(ui, one)))
                                        .toList())
                        .chosen(form.slugs())
                        .errors(errors),
                Field.area("reason", ui.t("console.life.reason"))
                        .hint(ui.t("console.life.reason-hint"))
                        .rows(3)
                        .length(SwitchModules.LONGEST_REASON)
                        .value(form.reason())
                        .errors(errors));
    }

    static String name(Ui ui, ModuleView one) {
        return ui.t(one.module().key() + ".name");
    }

    private static String state(Ui ui, ModuleView one) {
        return ui.t("core.module.state." + one.state());
    }
}
