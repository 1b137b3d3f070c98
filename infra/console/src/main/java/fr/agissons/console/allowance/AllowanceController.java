package fr.agissons.console.allowance;

import fr.agissons.console.template.StaticTemplates;
import fr.agissons.core.access.Operators;
import fr.agissons.core.module.AllowModules;
import fr.agissons.core.module.ModuleContents.Content;
import fr.agissons.core.module.ModuleState;
import fr.agissons.core.module.ModuleView;
import fr.agissons.core.module.ReadModules;
import fr.agissons.core.module.SwitchModules;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.tenancy.Tenants;
import fr.agissons.core.web.Refusals;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.FieldErrors;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where operators allow a site's modules or keep them from it; what is on there is not taken without a second look. */
@Controller
class AllowanceController {
    private static final String PATH = "/sites/{site}/modules";

    private final StaticTemplates templates = new StaticTemplates();
    private final Tenants tenants;
    private final ReadModules modules;
    private final AllowModules allow;

    AllowanceController(Tenants tenants, ReadModules modules, AllowModules allow) {
        this.tenants = tenants;
        this.modules = modules;
        this.allow = allow;
    }

    @Operators
    @GetMapping(PATH)
    JteModel show(Ui ui, @PathVariable String site) {
        Tenant town = site(site);
        return templates.allowanceShow(ui, AllowancePage.of(town, standing(town)));
    }

    @Operators
    @PostMapping(PATH)
    Object allow(Ui ui, @PathVariable String site, AllowanceForm form, HttpServletResponse response) {
        Tenant town = site(site);
        List<ModuleView> standing = standing(town);
        if (form.corrects()) {
            return templates.allowanceShow(ui, new AllowancePage(town, standing, form, FieldErrors.none()));
        }
        if (standing.stream().noneMatch(one -> changes(one, form))) {
            return "redirect:" + AllowancePage.back(town);
        }
        if (form.why().isEmpty() || form.why().length() > SwitchModules.LONGEST_REASON) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            FieldErrors errors = FieldErrors.none().and("reason", ui.t("console.life.error.reason"));
            return templates.allowanceShow(ui, new AllowancePage(town, standing, form, errors));
        }
        List<ModuleView> withdrawn = standing.stream()
                .filter(one -> one.isOn() && changes(one, form))
                .toList();
        if (!withdrawn.isEmpty() && !form.confirms()) {
            return templates.allowanceWithdraw(ui, new WithdrawalPage(town, contents(town, withdrawn), form));
        }
        allow.allow(town, form.slugs(), form.why());
        return "redirect:" + AllowancePage.back(town) + "?fait=modules";
    }

    private static boolean changes(ModuleView one, AllowanceForm form) {
        boolean withheld = one.state() == ModuleState.WITHHELD;
        return withheld == form.slugs().contains(one.module().slug());
    }

    private List<ModuleView> standing(Tenant town) {
        return Tenancy.call(town, modules::all);
    }

    private Map<ModuleView, List<Content>> contents(Tenant town, List<ModuleView> withdrawn) {
        return Tenancy.call(town, () -> {
            Map<ModuleView, List<Content>> found = new LinkedHashMap<>();
            withdrawn.forEach(one -> found.put(one, modules.contents(one.module())));
            return found;
        });
    }

    /** A site whose erasure has begun has nothing left to allow. */
    private Tenant site(String slug) {
        Tenant known = tenants.named(slug).orElseThrow(Refusals.NotFound::new);
        if (known.state() == Tenant.State.ERASING) {
            throw new Refusals.Conflict("console.life.error.not-now");
        }
        return known;
    }
}
