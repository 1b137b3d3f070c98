package fr.agissons.sharing.paper;

import fr.agissons.theming.Ui;
import fr.agissons.theming.paper.Paper;
import fr.agissons.theming.paper.QrCode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * Labels laid out on their sheets.
 *
 * @param format the sheets
 * @param start the first free label of the first sheet, from one
 * @param labels the labels, in their order
 */
public record LabelSheets(LabelFormat format, int start, List<Label> labels) {
    /** A label in its place on a sheet, from nought. */
    public record Placed(int place, Label label) {}

    public Paper paper(Ui ui) {
        return Paper.bare(ui.t("sharing.labels.title"), format.style());
    }

    /** Sheet after sheet. */
    public List<List<Placed>> sheets() {
        List<List<Placed>> sheets = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            int place = start - 1 + i;
            if (sheets.isEmpty() || place % format.perSheet() == 0) {
                sheets.add(new ArrayList<>());
            }
            sheets.getLast().add(new Placed(place % format.perSheet(), labels.get(i)));
        }
        return sheets;
    }

    public String address(Ui ui, Label label) {
        return ui.absolute(label.path());
    }

    public String code(Ui ui, Label label) {
        return QrCode.image(address(ui, label));
    }

    /** The town's site, as one types it. */
    public String site(Ui ui) {
        return URI.create(ui.absolute("/")).getHost();
    }
}
