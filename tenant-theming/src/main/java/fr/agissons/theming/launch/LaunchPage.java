package fr.agissons.theming.launch;

import fr.agissons.core.onboarding.Checklist;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Head;
import org.jspecify.annotations.Nullable;

/**
 * What a site has and lacks before its opening.
 *
 * @param site the site
 * @param launch the list
 */
public record LaunchPage(Tenant site, Checklist launch) {
    /** Where it is. */
    public static final String PATH = "/administration/ouverture";

    public Head head(Ui ui) {
        return Head.of(ui.t("onboarding.page"))
                .lead(ui.t("onboarding.title", launch.done(), launch.steps().size()))
                .staff();
    }

    public boolean isDraft() {
        return site.state() == Tenant.State.DRAFT;
    }

    /** Where that step is done on this very site, or nothing. */
    public static @Nullable String way(Ui ui, Checklist.Kind step) {
        if (ui.onConsole()) {
            return null;
        }
        return switch (step) {
            case LOOK -> "/administration/apparence";
            case HOST -> "/administration/adresse";
            case ADMIN, CONTENT -> null;
        };
    }

    public String path() {
        return PATH;
    }
}
