package fr.agissons.theming.administration;

import fr.agissons.core.module.CivicModule;
import fr.agissons.core.module.ModuleContents.Content;
import fr.agissons.core.module.NavigationEntry;
import fr.agissons.core.module.SwitchModules;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.Head;
import java.util.List;

/**
 * What a town's people would no longer find without a module, before it is switched off.
 *
 * @param module the module
 * @param contents what it holds now
 * @param reason what was typed
 * @param errors what is wrong with it
 */
public record SwitchOffPage(CivicModule module, List<Content> contents, String reason, FieldErrors errors) {
    public Head head(Ui ui) {
        return Head.of(ui.t("administration.off.title", name(ui)))
                .crumb(ui.t("administration.menu"), AdministrationNavigation.OVERVIEW)
                .crumb(ui.t("administration.modules.menu"), AdministrationNavigation.MODULES)
                .staff()
                .narrow();
    }

    public String name(Ui ui) {
        return ui.t(module.key() + ".name");
    }

    /** What it holds, in words with their numbers. */
    public List<String> counted(Ui ui) {
        return contents.stream()
                .map(content -> ui.t(content.key(), content.number()))
                .toList();
    }

    /** The entries that leave the menus. */
    public List<String> menus(Ui ui) {
        return module.navigation().stream()
                .map(NavigationEntry::key)
                .map(key -> ui.t(key))
                .toList();
    }

    public String path() {
        return AdministrationNavigation.MODULES + "/" + module.slug() + "/eteindre";
    }

    public String back() {
        return AdministrationNavigation.MODULES;
    }

    public Field why(Ui ui) {
        return Field.area("reason", ui.t("administration.off.reason"))
                .hint(ui.t("administration.off.reason-hint"))
                .value(reason)
                .rows(2)
                .length(SwitchModules.LONGEST_REASON)
                .optional()
                .errors(errors);
    }
}
