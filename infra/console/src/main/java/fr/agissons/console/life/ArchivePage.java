package fr.agissons.console.life;

import fr.agissons.core.tenancy.Tenant;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.Head;

/**
 * What is asked before a site's archive is taken away.
 *
 * @param site the site
 * @param reason what was typed
 * @param errors what is wrong with it
 */
public record ArchivePage(Tenant site, String reason, FieldErrors errors) {
    static final int LONGEST_REASON = 1_000;

    public Head head(Ui ui) {
        return Head.of(ui.t("console.archive.title", site.name()))
                .crumb(ui.t("console.sites.menu"), "/sites")
                .crumb(site.name(), back())
                .lead(ui.t("console.archive.lead"))
                .staff()
                .narrow();
    }

    public String back() {
        return "/sites/" + site.slug();
    }

    public String path() {
        return back() + "/archive";
    }

    public Field why(Ui ui) {
        return Field.area("reason", ui.t("console.life.reason"))
                .hint(ui.t("console.life.reason-hint"))
                .rows(3)
                .length(LONGEST_REASON)
                .value(reason)
                .errors(errors);
    }
}
