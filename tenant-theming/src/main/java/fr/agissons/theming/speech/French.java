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
    public String date(LocalDate day, int currentYear) {
        return weekday(day) + ' ' + shortDate(day, currentYear);
    }

    @Override
    public String shortDate(LocalDate day, int currentYear) {
        String text = dayOfMonth(day) + ' ' + MONTHS.get(day.getMonthValue() - 1);
        return day.getYear() == currentYear ? text : text + ' ' + day.getYear();
    }

    @Override
    public String fullDate(LocalDate day) {
        return date(day, Integer.MIN_VALUE);
    }

    @Override
    public String monthLeaf(LocalDate day) {
        return LEAVES.get(day.getMonthValue() - 1);
    }

    @Override
    public String weekday(LocalDate day) {
        return DAYS.get(day.getDayOfWeek().getValue() - 1);
    }

    @Override
    public String month(LocalDate day) {
        return MONTHS.get(day.getMonthValue() - 1) + ' ' + day.getYear();
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
    public String range(LocalDate from, LocalDate to, int currentYear) {
        if (from.equals(to)) {
            return date(from, currentYear);
        }
        String start = from.getMonth() == to.getMonth() && from.getYear() == to.getYear()
                ? dayOfMonth(from)
                : shortDate(from, to.getYear());
        return "du " + start + " au " + shortDate(to, currentYear);
    }

    @Override
    public String range(LocalDateTime from, LocalDateTime to, int currentYear) {
        if (from.toLocalDate().equals(to.toLocalDate())) {
            return date(from.toLocalDate(), currentYear) + " de " + time(from.toLocalTime()) + " à "
                    + time(to.toLocalTime());
        }
        return "du " + dateTime(from, currentYear) + " au " + dateTime(to, currentYear);
    }

    private static String dayOfMonth(LocalDate day) {
        return day.getDayOfMonth() == 1 ? "1er" : Integer.toString(day.getDayOfMonth());
    }
}
