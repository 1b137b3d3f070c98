package fr.agissons.theming.speech;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;

/**
 * How one language says numbers, amounts, distances and dates. Written out by hand: pages say hundreds of them, and the
 * platform's formatters cost more than the rest of the page.
 */
public abstract class Speech {
    /** French, as on the sites of French towns. */
    public static final Speech FRENCH = new French();

    /** English, for those who read it more easily. */
    public static final Speech ENGLISH = new English();

    /** The languages every site speaks, the first one being everybody's when none is asked for. */
    public static final List<Speech> ALL = List.of(FRENCH, ENGLISH);

    private static final long CENTS = 100;
    private static final int GROUP = 3;

    private final Locale locale;
    private final String grouping;
    private final char decimal;

    Speech(Locale locale, String grouping, char decimal) {
        this.locale = locale;
        this.grouping = grouping;
        this.decimal = decimal;
    }

    /** The speech of this language; French for those the sites do not speak. */
    public static Speech of(Locale locale) {
        return of(locale.getLanguage());
    }

    /** The speech of this language code; French for those the sites do not speak. */
    public static Speech of(String language) {
        return language.equals("en") ? ENGLISH : FRENCH;
    }

    /** The locale, for what other libraries format. */
    public final Locale locale() {
        return locale;
    }

    /** The language code, such as {@code fr}. */
    public final String language() {
        return locale.getLanguage();
    }

    /** A whole number in groups of three digits. */
    public final String number(long value) {
        String digits = Long.toString(Math.abs(value));
        if (digits.length() <= GROUP) {
            return Long.toString(value);
        }
        var text = new StringBuilder(digits.length() + 4);
        if (value < 0) {
            text.append('-');
        }
        int first = digits.length() % GROUP;
        text.append(digits, 0, first);
        for (int i = first; i < digits.length(); i += GROUP) {
            if (i > 0) {
                text.append(grouping);
            }
            text.append(digits, i, i + GROUP);
        }
        return text.toString();
    }

    /** A number with one decimal, or none when it is zero. */
    public final String decimal(double value) {
        long tenths = Math.round(value * 10);
        String whole = number(tenths / 10);
        long rest = Math.abs(tenths % 10);
        return rest == 0 ? whole : (tenths < 0 && tenths > -10 ? "-" : "") + whole + decimal + rest;
    }

    /** An amount without its currency: cents only when there are some. */
    final String amount(long cents) {
        long rest = Math.abs(cents % CENTS);
        String whole = (cents < 0 && cents > -CENTS ? "-" : "") + number(cents / CENTS);
        return rest == 0 ? whole : whole + decimal + (rest < 10 ? "0" : "") + rest;
    }

    /** A distance: metres below one kilometre, whole kilometres from ten. */
    public final String distance(double kilometres) {
        if (kilometres < 0.95) {
            return Math.max(50, Math.round(kilometres * 20) * 50) + "\u00a0m";
        }
        return (kilometres < 10 ? decimal(kilometres) : number(Math.round(kilometres))) + "\u00a0km";
    }

    /** An amount of euros. */
    public abstract String money(long cents);

    /** A share of the whole, 0 to 1. */
    public abstract String percent(double share);

    /** A day with its weekday, and its year when that is not the current one. */
    public final String date(LocalDate day, int currentYear) {
        return weekday(day) + ' ' + shortDate(day, currentYear);
    }

    /** A day and its month, and its year when that is not the current one. */
    public final String shortDate(LocalDate day, int currentYear) {
        String text = dayOfMonth(day) + ' ' + monthName(day);
        return day.getYear() == currentYear ? text : text + ' ' + day.getYear();
    }

    /** A day with its weekday and its year, for certificates and rules. */
    public final String fullDate(LocalDate day) {
        return date(day, Integer.MIN_VALUE);
    }

    /** The weekday alone. */
    public abstract String weekday(LocalDate day);

    /** The month and the year. */
    public final String month(LocalDate day) {
        return monthName(day) + ' ' + day.getYear();
    }

    /** The month alone. */
    abstract String monthName(LocalDate day);

    /** The day's number as it is said in a date. */
    String dayOfMonth(LocalDate day) {
        return Integer.toString(day.getDayOfMonth());
    }

    /** Three or four letters of the month, for the calendar leaf. */
    public abstract String monthLeaf(LocalDate day);

    /** A time of day. */
    public abstract String time(LocalTime time);

    /** A day and a time of day. */
    public abstract String dateTime(LocalDateTime moment, int currentYear);

    /** From a day to another, both included. */
    public final String range(LocalDate from, LocalDate to, int currentYear) {
        if (from.equals(to)) {
            return date(from, currentYear);
        }
        boolean sameMonth = from.getMonth() == to.getMonth() && from.getYear() == to.getYear();
        return span(sameMonth ? dayOfMonth(from) : shortDate(from, to.getYear()), shortDate(to, currentYear));
    }

    /** From a moment to another. */
    public final String range(LocalDateTime from, LocalDateTime to, int currentYear) {
        return from.toLocalDate().equals(to.toLocalDate())
                ? date(from.toLocalDate(), currentYear) + hours(time(from.toLocalTime()), time(to.toLocalTime()))
                : span(dateTime(from, currentYear), dateTime(to, currentYear));
    }

    /** From one day or moment to another. */
    abstract String span(String from, String to);

    /** From one hour to another, behind the day they are of. */
    abstract String hours(String from, String to);
}
