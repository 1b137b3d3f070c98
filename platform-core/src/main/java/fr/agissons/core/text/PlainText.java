package fr.agissons.core.text;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What people type, as it is kept: composed accents, plain line breaks, none of the characters nobody can see. */
public final class PlainText {
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\p{Cc}\\p{Co}\\p{Cn}\\x{200B}\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2060}-\\x{2069}\\x{FEFF}&&[^\\n]]");
    private static final Pattern BREAKS = Pattern.compile("\\n{3,}");

    private PlainText() {}

    /** Text of several lines; nothing typed is no text. */
    public static String lines(@Nullable String typed) {
        if (typed == null) {
            return "";
        }
        String composed = Normalizer.normalize(
                typed.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' '), Normalizer.Form.NFC);
        return BREAKS.matcher(INVISIBLE.matcher(composed).replaceAll(""))
                .replaceAll("\n\n")
                .strip();
    }

    /** Text of one line. */
    public static String line(@Nullable String typed) {
        return lines(typed).replace('\n', ' ');
    }
}
