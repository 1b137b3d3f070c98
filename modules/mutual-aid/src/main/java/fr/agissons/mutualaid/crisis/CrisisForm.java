package fr.agissons.mutualaid.crisis;

import fr.agissons.core.text.PlainText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an admin types to declare a crisis.
 *
 * @param words what everybody reads
 * @param hotline the number to call
 * @param reason why, for the journal
 */
public record CrisisForm(
        @Nullable String words,
        @Nullable String hotline,
        @Nullable String reason) {
    static final int LONGEST_WORDS = 300;
    static final int LONGEST_REASON = 500;
    private static final Pattern PHONE = Pattern.compile("\\+?[\\d][\\d .()/-]{1,28}");

    static CrisisForm empty(String hotline) {
        return new CrisisForm("", hotline, "");
    }

    String said() {
        return PlainText.line(words);
    }

    String number() {
        return PlainText.line(hotline);
    }

    String why() {
        return PlainText.line(reason);
    }

    /** Message keys of what is wrong, by field. */
    Map<String, String> wrong() {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (said().isEmpty() || said().length() > LONGEST_WORDS) {
            wrong.put("words", "mutualaid.crisis.words-missing");
        }
        if (!number().isEmpty() && !PHONE.matcher(number()).matches()) {
            wrong.put("hotline", "mutualaid.crisis.hotline-wrong");
        }
        if (why().isEmpty() || why().length() > LONGEST_REASON) {
            wrong.put("reason", "mutualaid.crisis.reason-missing");
        }
        return wrong;
    }
}
