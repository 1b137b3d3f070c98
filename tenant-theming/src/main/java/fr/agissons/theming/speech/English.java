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
    public String weekday(LocalDate day) {
        return DAYS.get(day.getDayOfWeek().getValue() - 1);
    }

    @Override
    String monthName(LocalDate day) {
        return MONTHS.get(day.getMonthValue() - 1);
    }

    @Override
    public String monthLeaf(LocalDate day) {
        return monthName(day).substring(0, 3);
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
    String span(String from, String to) {
        return from + " to " + to;
    }

    @Override
    String hours(String from, String to) {
        return ", " + from + " to " + to;
    }
}
