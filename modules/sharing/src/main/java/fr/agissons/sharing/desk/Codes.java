package fr.agissons.sharing.desk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Codes as somebody types or pastes them: one a line, or parted by commas or semicolons, or a series such as {@code
 * TABLE-01 à TABLE-12}.
 *
 * @param codes the codes, in capitals
 * @param fault what is wrong, as a message key
 * @param wrong the line that is not understood
 */
record Codes(List<String> codes, @Nullable String fault, String wrong) {
    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,19}");
    private static final Pattern SERIES =
            Pattern.compile("([A-Z0-9-]*?)(\\d{1,6})\\s*(?:À|A|\\.\\.+|TO)\\s*\\1(\\d{1,6})");
    private static final int MOST = 200;

    static Codes read(String typed) {
        Set<String> codes = new LinkedHashSet<>();
        for (String part : typed.toUpperCase(Locale.ROOT).split("[\\r\\n,;\\t]+", -1)) {
            String text = part.strip();
            Matcher series = SERIES.matcher(text);
            if (series.matches()) {
                codes.addAll(series(series));
            } else if (!text.isEmpty()) {
                codes.add(text);
            }
            if (codes.size() > MOST) {
                return new Codes(List.of(), "sharing.desk.codes-many", "");
            }
        }
        for (String code : codes) {
            if (!CODE.matcher(code).matches()) {
                return new Codes(List.of(), "sharing.desk.codes-wrong", code);
            }
        }
        return codes.isEmpty()
                ? new Codes(List.of(), "sharing.desk.codes-missing", "")
                : new Codes(List.copyOf(codes), null, "");
    }

    private static List<String> series(Matcher series) {
        int first = Integer.parseInt(series.group(2));
        int last = Integer.parseInt(series.group(3));
        List<String> codes = new ArrayList<>();
        for (int number = first; number <= last && codes.size() <= MOST; number++) {
            codes.add(series.group(1) + ("%0" + series.group(2).length() + "d").formatted(number));
        }
        return codes;
    }
}
