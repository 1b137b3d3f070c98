package fr.agissons.theming.moderation;

import fr.agissons.core.moderation.Decision;
import fr.agissons.core.moderation.Decision.Appeal;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Choice;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.Head;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that was hidden, for moderators or for those who published it.
 *
 * @param decision what was decided
 * @param mine whether whoever reads this published it
 * @param mayAnswer whether whoever reads this may answer the appeal
 * @param form what was typed
 * @param errors what is wrong with it
 * @param said what was just done
 */
public record DecisionPage(
        Decision decision,
        boolean mine,
        boolean mayAnswer,
        DecisionForm form,
        FieldErrors errors,
        @Nullable String said) {
    static final String RESTORE = "retablir";
    static final String ANSWER = "recours";
    static final String APPEAL = "contester";
    static final int LONGEST_APPEAL = 2000;

    public Head head(Ui ui) {
        Head head = Head.of(ui.t("moderation.decision.title", decision.title()));
        return mine
                ? head.crumb(ui.t("account.hub.menu"), "/moi").unlisted().narrow()
                : head.crumb(ui.t("moderation.queue.decisions"), ModerationNavigation.DECISIONS)
                        .staff()
                        .narrow();
    }

    public String path(String act) {
        return ModerationNavigation.DECISIONS + "/" + decision.id() + "/" + act;
    }

    public String ownPath() {
        return ModerationNavigation.MINE + decision.id();
    }

    public boolean appealWaits() {
        return decision.appealState() == Appeal.OPEN;
    }

    public String appealState(Ui ui) {
        return ui.t("moderation.appeal." + decision.appealState());
    }

    public Field verdict(Ui ui) {
        return Field.radio(
                        "rule",
                        ui.t("moderation.appeal.verdict"),
                        List.of(
                                new Choice("grant", ui.t("moderation.appeal.grant")),
                                new Choice("refuse", ui.t("moderation.appeal.refuse"))))
                .within(ANSWER)
                .value(form.typedRule())
                .errors(errors);
    }

    public Field words(Ui ui, String act) {
        return Field.area("words", ui.t("moderation.decision.words-" + act))
                .within(act)
                .value(act.equals(form.act()) ? form.typedWords() : "")
                .rows(4)
                .length(act.equals(APPEAL) ? LONGEST_APPEAL : 1000)
                .errors(errors);
    }
}
