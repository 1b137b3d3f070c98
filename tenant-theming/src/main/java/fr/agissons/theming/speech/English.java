package fr.agissons.theming.speech;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;

/** English: "Saturday 14 March at 9:30 am", "€12,500". */
final class English extends Speech {
    private static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final int NOON = 12;

    English() {
        super(Locale.UK, ",", '.');
    }

    @Override
    public String money(long cents) {
        String amount = amount(cents);
        return amount.startsWith("-") ? "-€" + amount.substring(1) : "€" + amount;
    }

    @Override
    public String percent(double share) {
        return Math.round(share * 100) + "%";
    }

    @Override
    public String date(LocalDate day, int currentYear) {
        return weekday(day) + ' ' + shortDate(day, currentYear);
    }

    @Override
    public String shortDate(LocalDate day, int currentYear) {
        String text = day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1);
        return day.getYear() == currentYear ? text : text + ' ' + day.getYear();
    }

    @Override
    public String fullDate(LocalDate day) {
        return date(day, Integer.MIN_VALUE);
    }

    @Override
    public String monthLeaf(LocalDate day) {
        return MONTHS.get(day.getMonthValue() - 1).substring(0, 3);
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
        int hour = time.getHour() % NOON == 0 ? NOON : time.getHour() % NOON;
        int minute = time.getMinute();
        String clock = minute == 0 ? "" : (minute < 10 ? ":0" : ":") + minute;
        return hour + clock + (time.getHour() < NOON ? "\u00a0am" : "\u00a0pm");
    }

    @Override
    public String dateTime(LocalDateTime moment, int currentYear) {
        return date(moment.toLocalDate(), currentYear) + " at " + time(moment.toLocalTime());
    }

    @Override
    public String range(LocalDate from, LocalDate to, int currentYear) {
        if (from.equals(to)) {
            return date(from, currentYear);
        }
        String start = from.getMonth() == to.getMonth() && from.getYear() == to.getYear()
                ? Integer.toString(from.getDayOfMonth())
                : shortDate(from, to.getYear());
        return start + " to " + shortDate(to, currentYear);
    }

    @Override
    public String range(LocalDateTime from, LocalDateTime to, int currentYear) {
        if (from.toLocalDate().equals(to.toLocalDate())) {
            return date(from.toLocalDate(), currentYear) + ", " + time(from.toLocalTime()) + " to "
                    + time(to.toLocalTime());
        }
        return dateTime(from, currentYear) + " to " + dateTime(to, currentYear);
    }
}
