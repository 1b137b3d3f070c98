package fr.agissons.theming.locality;

import fr.agissons.core.locality.PartnerLogo;
import fr.agissons.core.locality.ReadPartners.Line;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.FieldKind;
import fr.agissons.theming.component.Head;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One partner, to be described anew, given a picture or taken away.
 *
 * @param line the partner
 * @param alt the description typed for its picture
 * @param errors what is wrong with that picture
 * @param said what has just been done
 */
public record PartnerPage(
        Line line, String alt, FieldErrors errors, @Nullable String said) {
    static final String FILE = "fichier";
    static final String ALT = "alt";

    static PartnerPage of(Line line, @Nullable String said) {
        return new PartnerPage(line, line.alt(), FieldErrors.none(), said);
    }

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

    public List<Field> fields(Ui ui) {
        return List.of(
                Field.of(FieldKind.FILE, FILE, ui.t("studio.picture.file"))
                        .hint(ui.t("studio.picture.logo.hint"))
                        .optional()
                        .errors(errors),
                Field.text(ALT, ui.t("studio.picture.alt"))
                        .hint(ui.t("studio.picture.logo.alt-hint"))
                        .length(PartnerLogo.LONGEST_ALT)
                        .value(alt)
                        .optional()
                        .errors(errors));
    }
}
