package fr.agissons.theming.speech;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;

/** French: "samedi 14 mars à 9 h 30", "12 500 €". */
final class French extends Speech {
    private static final List<String> DAYS =
            List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");
    private static final List<String> MONTHS = List.of(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre");
    private static final List<String> LEAVES =
            List.of("janv.", "févr.", "mars", "avril", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc.");

    French() {
        super(Locale.FRANCE, "\u202f", ',');
    }

    @Override
    public String money(long cents) {
        return amount(cents) + "\u00a0€";
    }

    @Override
    public String percent(double share) {
        return Math.round(share * 100) + "\u202f%";
    }

    @Override
    public String weekday(LocalDate day) {
        return DAYS.get(day.getDayOfWeek().getValue() - 1);
    }

    @Override
    String monthName(LocalDate day) {
        return MONTHS.get(day.getMonthValue() - 1);
    }

    @Override
    public String monthLeaf(LocalDate day) {
        return LEAVES.get(day.getMonthValue() - 1);
    }

    @Override
    public String time(LocalTime time) {
        int minute = time.getMinute();
        return time.getHour() + "\u00a0h" + (minute == 0 ? "" : (minute < 10 ? "\u00a00" : "\u00a0") + minute);
    }

    @Override
    public String dateTime(LocalDateTime moment, int currentYear) {
        return date(moment.toLocalDate(), currentYear) + " à " + time(moment.toLocalTime());
    }

    @Override
    String dayOfMonth(LocalDate day) {
        return day.getDayOfMonth() == 1 ? "1er" : Integer.toString(day.getDayOfMonth());
    }

    @Override
    String span(String from, String to) {
        return "du " + from + " au " + to;
    }

    @Override
    String hours(String from, String to) {
        return " de " + from + " à " + to;
    }
}
