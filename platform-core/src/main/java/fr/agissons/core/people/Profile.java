package fr.agissons.core.people;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a person decides about themselves in a town.
 *
 * @param displayName how they want to be called, 1 to 80 characters
 * @param language French or English
 * @param communeCode INSEE code of their commune, if they tell
 * @param mutedMails prefixes of the mail topics they do not want
 */
public record Profile(
        String displayName, Locale language, @Nullable String communeCode, List<String> mutedMails) {
    /** The longest name shown. */
    public static final int LONGEST_NAME = 80;

    public Profile {
        displayName = displayName.strip();
        mutedMails = List.copyOf(mutedMails);
        if (!nameable(displayName)) {
            throw new IllegalArgumentException("A shown name has 1 to 80 printable characters");
        }
        if (communeCode != null && !communeCode.matches("[0-9][0-9AB][0-9]{3}")) {
            throw new IllegalArgumentException("Not the code of a commune: " + communeCode);
        }
        language = spoken(language);
    }

    /** Whether this can be shown as somebody's name. */
    public static boolean nameable(String name) {
        return !name.isBlank()
                && name.codePointCount(0, name.length()) <= LONGEST_NAME
                && name.codePoints().noneMatch(Character::isISOControl);
    }

    /** The language among ours that serves this locale. */
    public static Locale spoken(Locale locale) {
        return "en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.FRENCH;
    }
}
