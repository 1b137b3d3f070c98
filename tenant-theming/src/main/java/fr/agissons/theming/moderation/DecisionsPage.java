package fr.agissons.theming.moderation;

import fr.agissons.core.moderation.Decision;
import fr.agissons.core.moderation.Decision.Appeal;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Empty;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.Pager;
import fr.agissons.theming.component.Tab;
import java.util.List;

/**
 * What was hidden, the newest decision first.
 *
 * @param decisions those of this page
 * @param appealed whether only appeals that wait are shown
 * @param more whether others follow
 * @param first whether none come before
 */
public record DecisionsPage(List<Decision> decisions, boolean appealed, boolean more, boolean first) {
    public Head head(Ui ui) {
        return Head.of(ui.t("moderation.queue.decisions"))
                .crumb(ui.t("moderation.menu"), ModerationNavigation.QUEUE)
                .staff();
    }

    public List<Tab> tabs(Ui ui) {
        return List.of(
                new Tab(ui.t("moderation.decisions.all"), ModerationNavigation.DECISIONS, !appealed),
                new Tab(
                        ui.t("moderation.decisions.appeals"),
                        ModerationNavigation.DECISIONS + "?recours=oui",
                        appealed));
    }

    public String path(Decision decision) {
        return ModerationNavigation.DECISIONS + "/" + decision.id();
    }

    public String state(Ui ui, Decision decision) {
        if (decision.appealState() == Appeal.OPEN) {
            return ui.t("moderation.appeal.OPEN");
        }
        return ui.t(decision.hidden() ? "moderation.decision.hidden" : "moderation.decision.restored");
    }

    public Pager pager() {
        String here = ModerationNavigation.DECISIONS + (appealed ? "?recours=oui" : "?recours=");
        return new Pager(
                first ? null : here,
                more ? here + "&apres=" + decisions.getLast().id() : null,
                null);
    }

    public Empty empty(Ui ui) {
        return new Empty(
                "circle-check", ui.t("moderation.decisions.none"), ui.t("moderation.decisions.none-hint"), null);
    }
}
