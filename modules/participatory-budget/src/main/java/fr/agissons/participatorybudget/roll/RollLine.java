package fr.agissons.participatorybudget.roll;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a line of a roll says, once it was read. */
record RollLine(
        String number,
        String name,
        @Nullable LocalDate born,
        @Nullable String district) {
    static final int LONGEST = 120;
    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final Pattern FRENCH = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})");

    /** A date as rolls write it: {@code 1980-05-31} or {@code 31/05/1980}. */
    static Optional<LocalDate> date(String text) {
        Matcher iso = ISO.matcher(text);
        Matcher french = FRENCH.matcher(text);
        try {
            if (iso.matches()) {
                return Optional.of(day(List.of(iso.group(1), iso.group(2), iso.group(3))));
            }
            return french.matches()
                    ? Optional.of(day(List.of(french.group(3), french.group(2), french.group(1))))
                    : Optional.empty();
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static LocalDate day(List<String> parts) {
        return LocalDate.of(
                Integer.parseInt(parts.get(0)), Integer.parseInt(parts.get(1)), Integer.parseInt(parts.get(2)));
    }
}
