package fr.agissons.theming.personal;

import fr.agissons.core.personal.Obstacle;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.Head;
import java.util.List;

/**
 * The way out: what goes, what stays and why, what has to be settled first.
 *
 * @param data what the site holds on the person
 * @param obstacles what has to be settled before they can leave
 * @param word what was typed
 * @param errors what is wrong with it
 */
public record LeavePage(DataPage data, List<Obstacle> obstacles, String word, FieldErrors errors) {
    public Head head(Ui ui) {
        return Head.of(ui.t("personal.leave.title", ui.siteName()))
                .crumb(ui.t("account.hub.menu"), PersonalNavigation.HUB)
                .crumb(ui.t("personal.data.menu"), PersonalNavigation.DATA)
                .unlisted();
    }

    public String said(Ui ui, Obstacle obstacle) {
        return ui.t(obstacle.key(), obstacle.arguments().toArray());
    }

    public Action settle(Ui ui, Obstacle obstacle) {
        return Action.secondary(ui.t(obstacle.key() + ".action"), obstacle.path());
    }

    public Field confirmation(Ui ui) {
        return Field.text("word", ui.t("personal.leave.confirm", ui.t("personal.leave.word")))
                .hint(ui.t("personal.leave.confirm-hint"))
                .value(word)
                .length(30)
                .autocomplete("off")
                .errors(errors);
    }

    public Action stay(Ui ui) {
        return Action.quiet(ui.t("personal.leave.stay"), PersonalNavigation.DATA);
    }
}
