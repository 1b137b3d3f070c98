package fr.agissons.core.territory;

import java.text.Normalizer;
import java.util.Set;

/** Brings the many ways people type a commune's name to one: plain lower-case words between single spaces. */
final class FoldedName {
    /** Longer than any name or address; what is longer is no place and is not worth the work. */
    static final int LONGEST_TEXT = 200;

    /** Stands for a character no French name has, so that the text is found nowhere. */
    static final char FOREIGN = '?';

    /** What the letters from À to ÿ are without their accents; those that are no accented letter stand for themselves. */
    private static final String LETTERS = "aaaaaaÆceeeeiiiiÐnooooo×ØuuuuyÞßaaaaaaæceeeeiiiiðnooooo÷øuuuuyþy";

    private static final Set<String> ARTICLES = Set.of("le", "la", "les", "l");

    private FoldedName() {}

    static String of(String text) {
        return expand(plain(text));
    }

    /** Folded letters, abbreviations left as typed: "st" may still become Strasbourg. */
    static String plain(String text) {
        if (text.length() > LONGEST_TEXT) {
            return "";
        }
        StringBuilder folded = new StringBuilder(text.length() + 2);
        if (!foldLatin(text, folded)) {
            folded.setLength(0);
            String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
            decomposed.codePoints().forEach(character -> fold(character, folded));
        }
        int end = folded.length();
        return folded.substring(0, end > 0 && folded.charAt(end - 1) == ' ' ? end - 1 : end);
    }

    /** Length of the leading article with its space, 0 without one. */
    static int articleLength(String folded) {
        int space = folded.indexOf(' ');
        return space > 0 && ARTICLES.contains(folded.substring(0, space)) ? space + 1 : 0;
    }

    /** Nearly every text is plain Western letters: spares the start-up 35,000 normalisations and the tables they load. */
    private static boolean foldLatin(String text, StringBuilder folded) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character >= 'À' && character <= 'ÿ') {
                character = LETTERS.charAt(character - 'À');
            }
            if (character > '~' && character != 'œ' && character != 'Œ' && character != '’') {
                return false;
            }
            fold(character, folded);
        }
        return true;
    }

    private static void fold(int character, StringBuilder folded) {
        int lower = Character.toLowerCase(character);
        switch (lower) {
            case 'œ' -> folded.append("oe");
            case 'æ' -> folded.append("ae");
            default -> {
                if (lower >= 'a' && lower <= 'z' || lower >= '0' && lower <= '9') {
                    folded.append((char) lower);
                } else if (Character.isLetterOrDigit(lower)) {
                    folded.append(FOREIGN);
                } else if (!isInvisible(lower) && !folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                    folded.append(' ');
                }
            }
        }
    }

    private static boolean isInvisible(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }

    private static String expand(String folded) {
        if (!folded.contains("st")) {
            return folded;
        }
        String[] words = folded.split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            words[i] = switch (words[i]) {
                case "st" -> "saint";
                case "ste" -> "sainte";
                case "sts" -> "saints";
                case "stes" -> "saintes";
                default -> words[i];
            };
        }
        return String.join(" ", words);
    }
}
