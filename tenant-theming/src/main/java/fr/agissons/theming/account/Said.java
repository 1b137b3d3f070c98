package fr.agissons.theming.account;

import fr.agissons.theming.Ui;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a page says once about the change that led to it; carried in the address as one word, so that no session is needed. */
public final class Said {
    /** The name of the address's parameter. */
    public static final String PARAMETER = "fait";

    private static final Pattern WORD = Pattern.compile("[a-z-]{1,30}");

    private Said() {}

    /** The sentence for that word; none for a word nobody wrote a sentence for. */
    public static @Nullable String of(Ui ui, @Nullable String word) {
        if (word == null || !WORD.matcher(word).matches()) {
            return null;
        }
        String key = "account.said." + word;
        return ui.knows(key) ? ui.t(key) : null;
    }

    /** Where to send somebody who has just changed something. */
    public static String after(Ui ui, String path, String word) {
        return "redirect:" + ui.url(path + "?" + PARAMETER + "=" + word);
    }
}
