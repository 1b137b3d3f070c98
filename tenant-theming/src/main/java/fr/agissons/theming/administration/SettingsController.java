package fr.agissons.theming.administration;

import fr.agissons.core.access.Requires;
import fr.agissons.core.module.CivicModule;
import fr.agissons.core.module.Modules;
import fr.agissons.core.people.CorePermissions;
import fr.agissons.core.settings.SaveSettings;
import fr.agissons.core.settings.SaveSettings.Saving;
import fr.agissons.core.settings.Settings;
import fr.agissons.core.settings.Sheet;
import fr.agissons.core.settings.Version;
import fr.agissons.core.web.Refusals;
import fr.agissons.theming.Ui;
import fr.agissons.theming.template.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where admins set a module, with a form made from what the module declares. */
@Controller
@RequestMapping(AdministrationNavigation.MODULES + "/{module}")
class SettingsController {
    private final StaticTemplates templates = new StaticTemplates();
    private final Modules modules;
    private final Settings settings;
    private final SaveSettings save;

    SettingsController(Modules modules, Settings settings, SaveSettings save) {
        this.modules = modules;
        this.settings = settings;
        this.save = save;
    }

    @Requires(CorePermissions.MANAGE_SITE)
    @GetMapping
    JteModel show(
            Ui ui, @PathVariable String module, @RequestParam(name = "fait", required = false) @Nullable String said) {
        CivicModule known = known(module);
        Version version = settings.version(known);
        Sheet sheet = sheet(known);
        SettingsForm form = SettingsForm.of(known.key(), sheet, sheet.values(version.record()));
        return page(ui, new SettingsPage(known, form, version.number(), said == null ? null : Saving.SAVED));
    }

    @Requires(CorePermissions.MANAGE_SITE)
    @PostMapping
    Object set(
            Ui ui, @PathVariable String module, @RequestParam Map<String, String> typed, HttpServletResponse response) {
        CivicModule known = known(module);
        Sheet sheet = sheet(known);
        Version current = settings.version(known);
        Sheet.Typed read = sheet.read(typed, current.record());
        SettingsForm form = SettingsForm.of(known.key(), sheet, typed).wrong(read.faults());
        if (!read.faults().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(ui, new SettingsPage(known, form, seen(typed), null));
        }
        String difference = form.difference(ui, sheet.values(current.record()), sheet.values(read.record()));
        return switch (save.save(known, read.record(), seen(typed), difference)) {
            case SAVED -> "redirect:" + ui.url(SettingsPage.path(known) + "?fait=regles");
            case SAME -> "redirect:" + ui.url(SettingsPage.path(known));
            case STALE -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                yield page(
                        ui,
                        new SettingsPage(known, form, settings.version(known).number(), Saving.STALE));
            }
        };
    }

    private JteModel page(Ui ui, SettingsPage page) {
        return templates.administrationSettings(ui, page);
    }

    private CivicModule known(String slug) {
        return modules.find(slug).orElseThrow(Refusals.NotFound::new);
    }

    private Sheet sheet(CivicModule module) {
        return settings.sheet(module).orElseThrow(Refusals.NotFound::new);
    }

    /** A form that does not say what it was made from was made from nothing that is known. */
    private static int seen(Map<String, String> typed) {
        try {
            return Integer.parseInt(typed.getOrDefault(SettingsPage.SEEN, ""));
        } catch (NumberFormatException unreadable) {
            return -1;
        }
    }
}
