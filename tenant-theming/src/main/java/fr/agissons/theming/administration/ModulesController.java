package fr.agissons.theming.administration;

import fr.agissons.core.access.Requires;
import fr.agissons.core.module.CivicModule;
import fr.agissons.core.module.ModuleView;
import fr.agissons.core.module.ReadModules;
import fr.agissons.core.module.SwitchModules;
import fr.agissons.core.module.SwitchModules.Switching;
import fr.agissons.core.people.CorePermissions;
import fr.agissons.core.web.Refusals;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.template.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where admins switch their town's modules on and off. */
@Controller
@RequestMapping(AdministrationNavigation.MODULES)
class ModulesController {
    private final StaticTemplates templates = new StaticTemplates();
    private final ReadModules read;
    private final SwitchModules switches;

    ModulesController(ReadModules read, SwitchModules switches) {
        this.read = read;
        this.switches = switches;
    }

    @Requires(CorePermissions.MANAGE_SITE)
    @GetMapping
    JteModel list(Ui ui, @RequestParam(name = ModulesPage.CHANGED, required = false) @Nullable String changed) {
        return templates.administrationModules(ui, new ModulesPage(read.all(), changed));
    }

    @Requires(CorePermissions.MANAGE_SITE)
    @GetMapping("/{module}/eteindre")
    JteModel ask(Ui ui, @PathVariable String module) {
        return templates.administrationSwitchOff(ui, page(module, "", FieldErrors.none()));
    }

    @Requires(CorePermissions.MANAGE_SITE)
    @PostMapping("/{module}/eteindre")
    Object switchOff(
            Ui ui,
            @PathVariable String module,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response) {
        CivicModule known = known(module).module();
        if (reason.strip().length() > SwitchModules.LONGEST_REASON) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var errors = FieldErrors.none().and("reason", ui.t("administration.off.error.reason"));
            return templates.administrationSwitchOff(ui, page(module, reason, errors));
        }
        switches.off(known, reason.strip());
        return back(ui, known);
    }

    @Requires(CorePermissions.MANAGE_SITE)
    @PostMapping("/{module}/allumer")
    String switchOn(Ui ui, @PathVariable String module) {
        CivicModule known = known(module).module();
        if (switches.on(known) == Switching.WITHHELD) {
            throw new Refusals.Conflict("administration.modules.withheld");
        }
        return back(ui, known);
    }

    private SwitchOffPage page(String slug, String reason, FieldErrors errors) {
        CivicModule module = known(slug).module();
        return new SwitchOffPage(module, read.contents(module), reason, errors);
    }

    private ModuleView known(String slug) {
        return read.find(slug).orElseThrow(Refusals.NotFound::new);
    }

    private static String back(Ui ui, CivicModule module) {
        return "redirect:" + ui.url(AdministrationNavigation.MODULES + "?" + ModulesPage.CHANGED + "=" + module.slug());
    }
}
