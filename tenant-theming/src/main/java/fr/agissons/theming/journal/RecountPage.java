package fr.agissons.theming.journal;

import fr.agissons.core.audit.Recount;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.Tone;
import gg.jte.Content;

/**
 * What became of recounting the journal.
 *
 * @param recount the outcome
 */
public record RecountPage(Recount recount) {
    public Head head(Ui ui) {
        return Head.of(ui.t("journal.verify.title"))
                .crumb(ui.t("journal.menu"), JournalNavigation.JOURNAL)
                .staff();
    }

    public Content verdict(Ui ui) {
        return recount.whole()
                ? ui.alert(Tone.SUCCESS, ui.t("journal.verify.whole"), ui.t("journal.verify.lines", recount.lines()))
                : ui.alert(
                        Tone.DANGER,
                        ui.t("journal.verify.broken", recount.lines() + 1),
                        ui.t("journal.verify.broken-hint", recount.lines()));
    }

    public Action back(Ui ui) {
        return Action.secondary(ui.t("journal.verify.back"), JournalNavigation.JOURNAL);
    }
}
