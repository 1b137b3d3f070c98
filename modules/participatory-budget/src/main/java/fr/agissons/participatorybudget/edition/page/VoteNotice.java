package fr.agissons.participatorybudget.edition.page;

import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.VoteMove;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What everybody has to know of a vote besides what was announced, wherever they meet it.
 *
 * @param title what became of it
 * @param text when and why, and what follows
 */
public record VoteNotice(Tone tone, String title, String text) {
    /** Those of an edition, the gravest first. */
    public static List<VoteNotice> of(Ui ui, EditionView edition) {
        List<VoteNotice> notices = new ArrayList<>();
        for (VoteMove move : edition.annulled().stream().toList()) {
            notices.add(new VoteNotice(
                    Tone.WARNING,
                    ui.t("budget.annulment.notice.annulled"),
                    ui.t("budget.annulment.notice.annulled-why", ui.dateTime(move.decidedAt()), move.reason())));
        }
        VoteMove last = edition.restarts().isEmpty() ? null : edition.restarts().getLast();
        for (VoteMove move : edition.restarts()) {
            notices.add(new VoteNotice(
                    Tone.WARNING,
                    ui.t("budget.annulment.notice.restarted"),
                    ui.t("budget.annulment.notice.restarted-why", ui.dateTime(move.decidedAt()), move.reason())
                            + (move.equals(last) ? again(ui, edition) : "")));
        }
        for (VoteMove move : edition.extensions()) {
            notices.add(extension(ui, move));
        }
        return notices;
    }

    private static VoteNotice extension(Ui ui, VoteMove move) {
        String until = PhaseWords.end(ui, move.until());
        return move.district() == null
                ? new VoteNotice(
                        Tone.INFO, ui.t("budget.extension.title"), ui.t("budget.extension.words", until, move.reason()))
                : new VoteNotice(
                        Tone.INFO,
                        ui.t("budget.extension.of", move.district()),
                        ui.t("budget.extension.of-words", until, PhaseWords.end(ui, move.from()), move.reason()));
    }

    /** What is still to be done, as long as it can be. */
    private static String again(Ui ui, EditionView edition) {
        if (edition.phases().vote() == null || edition.phases().result() == null) {
            return "";
        }
        return switch (edition.pollingAt(ui.now())) {
            case BEFORE ->
                " "
                        + ui.t(
                                "budget.annulment.notice.opens",
                                ui.dateTime(
                                        Objects.requireNonNull(edition.phases().vote())));
            case OPEN -> " " + ui.t("budget.annulment.notice.open");
            case BLOCKED, OVER -> "";
        };
    }
}
