package fr.agissons.participatorybudget.edition.page;

import fr.agissons.theming.Ui;
import java.time.Duration;
import java.time.Instant;

/** How long it still is until a moment, in words. */
final class Countdown {
    private static final int HOURS = 48;

    private Countdown() {}

    /** "dans 12 jours", "dans 5 heures", "dans 20 minutes". */
    static String words(Ui ui, Instant moment) {
        Duration left = Duration.between(ui.now(), moment);
        if (left.toHours() >= HOURS) {
            return ui.t("budget.countdown.days", left.toDays());
        }
        return left.toHours() >= 1
                ? ui.t("budget.countdown.hours", left.toHours())
                : ui.t("budget.countdown.minutes", Math.max(1, left.toMinutes()));
    }
}
