package fr.agissons.core.territory;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a postcode as people and spreadsheets write it. */
final class Postcode {
    private static final Pattern ALONE =
            Pattern.compile("(?i)\\s*(?:F-?)?\\s*(\\d{2}\\s?\\d{2,3})(?:\\s+CEDEX(?:\\s+\\d{1,2})?)?\\s*");

    private Postcode() {}

    /** Five digits; a leading zero lost on the way (1000) is given back, a CEDEX mention is left out. */
    static Optional<String> read(String text) {
        if (text.length() > FoldedName.LONGEST_TEXT) {
            return Optional.empty();
        }
        Matcher matcher = ALONE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String digits = matcher.group(1).replaceAll("\\s", "");
        return Optional.of(digits.length() == 4 ? "0" + digits : digits);
    }
}
