package fr.agissons.participatorybudget.roll;

import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.Head;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The desk: one edition's roll, looked up.
 *
 * @param editions those the desk votes in now
 * @param edition the one being looked at; the first of them
 * @param typed what was looked for
 * @param found who was found
 * @param voted those of them who have a vote already
 */
public record DeskPage(
        List<EditionView> editions, List<EditionView> edition, String typed, List<RollRow> found, Set<UUID> voted) {
    static final String PATH = EditionView.PATH + "/guichet";

    public Head head(Ui ui) {
        return Head.of(ui.t("budget.desk.title"))
                .lead(edition.isEmpty() ? null : edition.getFirst().title())
                .staff();
    }

    public static String path(EditionView edition) {
        return PATH + "/" + edition.id();
    }

    public static String path(EditionView edition, RollRow row) {
        return path(edition) + "/electeurs/" + row.id();
    }

    public Field field(Ui ui) {
        return Field.text("q", ui.t("budget.desk.field"))
                .hint(ui.t("budget.desk.hint"))
                .value(typed)
                .length(80);
    }

    /** Who it is: number, date of birth and district. */
    public static String about(Ui ui, RollRow row) {
        List<String> parts = new ArrayList<>();
        parts.add(ui.t("budget.desk.number", row.number()));
        var born = row.born();
        if (born != null) {
            parts.add(ui.t("budget.desk.born", ui.fullDate(born)));
        }
        String district = row.district();
        if (district != null) {
            parts.add(district);
        }
        return String.join(" · ", parts);
    }
}
