package fr.agissons.core.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a way to reach or to pay somebody in a text that everybody may read: a phone number, a mail address, a bank account,
 * also when it is written so as not to look like one. Dates, hours, prices and postcodes are let through.
 */
public final class ContactScan {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+|\\p{Cf}+");

    /** Numbers that mean something else, taken out before phone numbers are looked for. */
    private static final List<Pattern> HARMLESS = List.of(
            Pattern.compile("(?<!\\d)\\d{1,2}[./-]\\d{1,2}[./-](?:19|20)\\d\\d(?![./-]?\\d)"),
            Pattern.compile("(?<!\\d)(?:19|20)\\d\\d-\\d\\d-\\d\\d(?!\\d)"),
            Pattern.compile("(?<!\\d)\\d{1,2}\\s?[h:]\\s?[0-5]\\d(?!\\d)"),
            Pattern.compile("(?<!\\d)\\d{1,2}\\s?h(?![a-z])"),
            Pattern.compile("\\d[\\d .,]*(?:€|euros?\\b|eur\\b)"));

    private static final List<Pattern> PHONE = List.of(
            // The same mark between all pairs, whatever it is: 06/12/34/56/78.
            Pattern.compile("(?<![\\dA-Za-z])[0o][1-9]([^\\dA-Za-z\\n]{0,3})\\d\\d\\1\\d\\d\\1\\d\\d\\1\\d\\d(?!\\d)"),
            // Any of the usual marks: 06 12.34-56 78, 0590 12 34 56.
            Pattern.compile("(?<![\\dA-Za-z])[0o][1-9](?:[\\s._-]{0,3}\\d\\d){4}(?!\\d)"),
            // One by one: 0 6 1 2 3 4 5 6 7 8.
            Pattern.compile("(?<!\\d)[0o]([^\\dA-Za-z\\n]{1,3})[1-9](?:\\1\\d){8}(?!\\d)"),
            Pattern.compile("(?<!\\d)\\+\\s?\\d{1,3}(?:[\\s._()/-]{0,3}\\d){7,12}(?!\\d)"),
            Pattern.compile("(?<!\\d)00\\s?(?:33|3[0-9]|4[0-9]|2[0-9]{2}|35[0-9])(?:[\\s._()/-]{0,3}\\d){7,11}(?!\\d)"),
            Pattern.compile(
                    "\\bzero[\\s,-]+(?:un|deux|trois|quatre|cinq|six|sept|huit|neuf)(?:[\\s,-]+(?:et|zero|un|onze|deux"
                            + "|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante"
                            + "|cinquante|soixante|cent)){4,}\\b"));

    private static final String AT =
            "(?:\\s*[@＠]\\s*|\\s*[\\[(]\\s*(?:at|a|arobase|arobaze)\\s*[\\])]\\s*|\\s+(?:arobase|arobaze|arobas)\\s+)";
    private static final String DOT =
            "(?:\\s*\\.\\s*|\\s*[\\[(]\\s*(?:dot|point|\\.)\\s*[\\])]\\s*|\\s+(?:point|dot)\\s+)";
    private static final Pattern MAIL =
            Pattern.compile("[a-z0-9._%+-]+" + AT + "[a-z0-9-]+(?:" + DOT + "[a-z0-9-]+)*" + DOT + "[a-z]{2,24}\\b");
    private static final Pattern KNOWN_MAIL = Pattern.compile("[a-z0-9._%+-]+" + AT
            + "(?:gmail|orange|free|wanadoo|hotmail|outlook|yahoo|laposte|sfr|live|icloud|protonmail|proton|bbox)\\b");

    private static final Pattern ACCOUNT = Pattern.compile("\\b([a-z]{2})(\\d{2})((?:[\\s.-]?[a-z0-9]){11,30})");
    private static final Pattern FRENCH_ACCOUNT = Pattern.compile(
            "\\bf\\s?r[\\s.-]?\\d[\\s.-]?\\d(?:[\\s.-]?\\d){10}(?:[\\s.-]?[0-9a-z]){11}(?:[\\s.-]?\\d){2}\\b");
    private static final Map<String, Integer> ACCOUNT_LENGTHS =
            Map.of("mc", 27, "be", 16, "de", 22, "es", 24, "it", 27, "lu", 20, "ch", 21, "pt", 25, "nl", 18, "gb", 22);

    private ContactScan() {}

    /** What was found, with the message that says so beside the field. */
    public enum Found {
        PHONE,
        MAIL,
        ACCOUNT;

        /** Message key of the explanation. */
        public String key() {
            return "core.scan." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** The first thing in the text that should not be there. */
    public static Optional<Found> of(String text) {
        String plain = plain(text);
        if (MAIL.matcher(plain).find() || KNOWN_MAIL.matcher(plain).find()) {
            return Optional.of(Found.MAIL);
        }
        if (account(plain)) {
            return Optional.of(Found.ACCOUNT);
        }
        return phone(plain) ? Optional.of(Found.PHONE) : Optional.empty();
    }

    private static boolean phone(String plain) {
        String rest = plain;
        for (Pattern harmless : HARMLESS) {
            rest = harmless.matcher(rest).replaceAll("#");
        }
        String numbers = rest;
        return PHONE.stream().anyMatch(phone -> phone.matcher(numbers).find());
    }

    private static boolean account(String plain) {
        if (FRENCH_ACCOUNT.matcher(plain).find()) {
            return true;
        }
        Matcher candidate = ACCOUNT.matcher(plain);
        while (candidate.find()) {
            Integer length = ACCOUNT_LENGTHS.get(candidate.group(1));
            String digits = candidate.group().replaceAll("[^a-z0-9]", "");
            if (length != null && digits.length() >= length && checks(digits.substring(0, length))) {
                return true;
            }
        }
        return false;
    }

    /** The control of ISO 13616: the number, its first four characters last and letters as two digits, leaves 1 over 97. */
    private static boolean checks(String account) {
        int rest = 0;
        for (char sign : (account.substring(4) + account.substring(0, 4)).toCharArray()) {
            int value = Character.digit(sign, 36);
            rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % 97;
        }
        return rest == 1;
    }

    private static String plain(String text) {
        String unaccented =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return unaccented.replace('\u00a0', ' ').replace('\u202f', ' ').toLowerCase(Locale.ROOT);
    }
}
