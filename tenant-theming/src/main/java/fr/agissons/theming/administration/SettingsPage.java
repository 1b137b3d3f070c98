package fr.agissons.theming.administration;

import fr.agissons.core.module.CivicModule;
import fr.agissons.core.settings.SaveSettings;
import fr.agissons.core.settings.SaveSettings.Saving;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.Tone;
import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a town's admins set of a module.
 *
 * @param module the module
 * @param form its questions
 * @param seen the version that the answers start from
 * @param outcome what became of the last attempt, if there was one
 */
public record SettingsPage(
        CivicModule module,
        SettingsForm form,
        int seen,
        @Nullable Saving outcome) {
    static final String SEEN = "version";

    static String path(CivicModule module) {
        return AdministrationNavigation.MODULES + "/" + module.slug();
    }

    public Head head(Ui ui) {
        return Head.of(ui.t("administration.settings.title", ui.t(module.key() + ".name")))
                .lead(ui.t("administration.settings.lead"))
                .crumb(ui.t("administration.menu"), AdministrationNavigation.OVERVIEW)
                .crumb(ui.t("administration.modules.menu"), AdministrationNavigation.MODULES)
                .staff()
                .narrow();
    }

    public String path() {
        return path(module);
    }

    public String version() {
        return Integer.toString(seen);
    }

    public List<Field> fields(Ui ui) {
        return form.fields(ui);
    }

    public FieldErrors errors(Ui ui) {
        return form.errors(ui);
    }

    /** What became of the last attempt. */
    public Content said(Ui ui) {
        if (outcome == Saving.SAVED) {
            return ui.alert(Tone.SUCCESS, ui.t("administration.settings.saved"), null);
        }
        return outcome == Saving.STALE
                ? ui.alert(
                        Tone.WARNING, ui.t("administration.settings.stale"), ui.t("administration.settings.stale-hint"))
                : output -> {};
    }

    /** What was set before, and by whom. */
    public Action history(Ui ui) {
        return Action.quiet(
                        ui.t("administration.settings.history"), "/administration/journal?type=" + SaveSettings.KIND)
                .icon("scroll-text");
    }
}
