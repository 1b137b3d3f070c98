package fr.agissons.console.opening;

import fr.agissons.core.module.Modules;
import fr.agissons.core.onboarding.TownProposal;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Head;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The last look before a site is prepared.
 *
 * @param site the site as it would be
 * @param origin its address
 * @param modules what modules there are
 * @param form what was typed
 */
public record ReviewPage(TownProposal site, String origin, Modules modules, OpeningForm form) {
    public Head head(Ui ui) {
        return Head.of(ui.t("console.review.title", site.name()))
                .crumb(ui.t("console.sites.menu"), "/sites")
                .crumb(ui.t("console.opening.menu"), "/sites/nouveau")
                .staff();
    }

    public List<String> ways(Ui ui) {
        return PlacePage.steps(ui);
    }

    public String path() {
        return ProposalPage.PATH;
    }

    public String kind(Ui ui) {
        return PlacePage.kind(ui, site);
    }

    public String preset(Ui ui) {
        return ui.t(
                "console.review.preset",
                ui.t(ProposalPage.presetKey(site.preset())),
                ProposalPage.named(ui, modules, site.modules()));
    }

    public String promise(Ui ui) {
        String invited = form.invited();
        return invited == null ? ui.t("console.review.without-admin") : ui.t("console.review.promise", invited);
    }

    /** What was typed travels along unseen. */
    public Map<String, String> kept() {
        Map<String, String> kept = new LinkedHashMap<>();
        kept.put("place", Objects.requireNonNullElse(form.place(), ""));
        kept.put("programme", Objects.requireNonNullElse(form.programme(), ""));
        kept.put("name", site.name());
        kept.put("host", site.host());
        kept.put("preset", site.preset().name());
        kept.put("primary", Objects.requireNonNullElse(form.primary(), ""));
        kept.put("accent", Objects.requireNonNullElse(form.accent(), ""));
        kept.put("admin", Objects.requireNonNullElse(form.invited(), ""));
        return kept;
    }
}
