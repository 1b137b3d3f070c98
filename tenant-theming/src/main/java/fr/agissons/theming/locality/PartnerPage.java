package fr.agissons.theming.locality;

import fr.agissons.core.locality.ReadPartners.Line;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Head;

/**
 * One partner, to be described anew or taken away.
 *
 * @param line the partner
 */
public record PartnerPage(Line line) {
    public Head head(Ui ui) {
        return Head.of(line.name())
                .crumb(ui.t("administration.menu"), "/administration")
                .crumb(ui.t("locality.partners.menu"), LocalityNavigation.PARTNERS)
                .staff();
    }

    public String path() {
        return LocalityNavigation.PARTNERS + "/" + line.id();
    }

    public String version() {
        return Integer.toString(line.version());
    }
}
