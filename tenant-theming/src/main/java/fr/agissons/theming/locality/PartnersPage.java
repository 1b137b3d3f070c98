package fr.agissons.theming.locality;

import fr.agissons.core.locality.ReadPartners.Line;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Empty;
import fr.agissons.theming.component.Head;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The partners of a town, as its admins look after them.
 *
 * @param lines all of them, in their order
 * @param said what has just been done
 */
public record PartnersPage(List<Line> lines, @Nullable String said) {
    public Head head(Ui ui) {
        return Head.of(ui.t("locality.partners.title"))
                .lead(ui.t("locality.partners.lead"))
                .crumb(ui.t("administration.menu"), "/administration")
                .staff();
    }

    public String path(Line line) {
        return LocalityNavigation.PARTNERS + "/" + line.id();
    }

    public Empty none(Ui ui) {
        return new Empty("handshake", ui.t("locality.partners.none"), ui.t("locality.partners.none-hint"), null);
    }

    public boolean first(Line line) {
        return lines.getFirst().equals(line);
    }

    public boolean last(Line line) {
        return lines.getLast().equals(line);
    }
}
