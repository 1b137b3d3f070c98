package fr.agissons.core.people.organisation;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An association's number in the national register of associations, such as {@code W691012345}. Letters may follow the W:
 * Corsican numbers begin with W2A or W2B.
 *
 * @param value ten characters, upper case, no space
 */
record Rna(String value) {
    private static final Pattern FORM = Pattern.compile("W[0-9A-Z]{9}");

    Rna {
        if (!FORM.matcher(value).matches()) {
            throw new MalformedNumber("rna");
        }
    }

    /** Reads what a person typed, spaces and lower case allowed. */
    static Rna parse(String typed) {
        return new Rna(Typed.compact(typed).toUpperCase(Locale.ROOT));
    }
}
