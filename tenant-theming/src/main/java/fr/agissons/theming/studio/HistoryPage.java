package fr.agissons.theming.studio;

import fr.agissons.theming.Ui;
import fr.agissons.theming.look.FormerLook;
import java.util.List;

/**
 * The looks the site has worn, the latest first.
 *
 * @param frame what stands around
 * @param looks those looks
 */
public record HistoryPage(Frame frame, List<FormerLook> looks) {
    public String title(Ui ui, FormerLook look) {
        return look.restored()
                .map(former -> ui.t("studio.history.again", look.number(), former))
                .orElseGet(() -> ui.t("studio.history.number", look.number()));
    }

    public String who(Ui ui, FormerLook look) {
        String when = ui.dateTime(look.at());
        if (look.by().isEmpty()) {
            return ui.t("studio.history.found", when);
        }
        return look.name()
                .map(name -> ui.t("studio.history.by", name, when))
                .orElseGet(() -> ui.t("studio.history.by-gone", when));
    }

    /** The look before the one the site wears: the one to go back to when the last publication was a mistake. */
    public boolean isPrevious(FormerLook look) {
        return looks.size() > 1 && looks.get(1).equals(look);
    }

    public boolean isWorn(FormerLook look) {
        return looks.getFirst().equals(look);
    }
}
