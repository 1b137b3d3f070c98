package fr.agissons.mutualaid.passbook;

import fr.agissons.mutualaid.bank.Payment;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Choice;
import java.util.List;
import java.util.stream.IntStream;

/** Minutes in words: "1 h 30", "−45 min". */
final class Said {
    private static final int HOUR = 60;
    private static final int USUAL = 12 * HOUR;

    private Said() {}

    static String time(Ui ui, long minutes) {
        long size = Math.abs(minutes);
        String sign = minutes < 0 ? "\u2212" : "";
        long hours = size / HOUR;
        long rest = size % HOUR;
        if (hours == 0) {
            return sign + ui.t("mutualaid.bank.minutes", rest);
        }
        String whole = ui.t("mutualaid.bank.hours", hours);
        return sign
                + (rest == 0 ? whole : ui.t("mutualaid.bank.hours-minutes", hours, rest < 10 ? "0" + rest : "" + rest));
    }

    /** What can be chosen: quarters of an hour up to half a day. */
    static List<Choice> choices(Ui ui) {
        return IntStream.rangeClosed(1, USUAL / Payment.UNIT)
                .map(quarters -> quarters * Payment.UNIT)
                .mapToObj(minutes -> new Choice(Integer.toString(minutes), time(ui, minutes)))
                .toList();
    }
}
