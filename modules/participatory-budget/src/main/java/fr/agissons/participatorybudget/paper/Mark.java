package fr.agissons.participatorybudget.paper;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is written on a paper ballot when the urn is opened, so that it can be found again.
 *
 * @param batch the pile it lies in
 * @param number its number there, from one
 */
public record Mark(String batch, int number) {
    private static final Pattern BATCH = Pattern.compile("[A-Z0-9]{1,8}");
    private static final Pattern NUMBER = Pattern.compile("0*[1-9][0-9]{0,4}");

    /** The batch as it was typed, in its one spelling; nothing when it is none. */
    static Optional<String> batch(String typed) {
        String plain = typed.toUpperCase(Locale.ROOT).replace(" ", "");
        return BATCH.matcher(plain).matches() ? Optional.of(plain) : Optional.empty();
    }

    /** The number as it was typed; nothing when it is none. */
    static Optional<Integer> number(String typed) {
        return NUMBER.matcher(typed).matches() ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }

    /** As it is written and said. */
    public String text() {
        return batch + "-" + number;
    }
}
