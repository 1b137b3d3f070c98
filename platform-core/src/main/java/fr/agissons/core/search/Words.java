package fr.agissons.core.search;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/** How text becomes the words that are indexed and looked for: one rule for both sides. */
final class Words {
    /** Words of three letters have too many neighbours for a typo to be guessed. */
    static final int SHORTEST_FORGIVEN = 4;

    /** A beginning longer than this would find fewer words to look at, but make more marks of each. */
    private static final int MARKED = 7;

    private static final int LONGEST = 40;
    private static final int SHORTEST = 2;
    private static final int TITLE_WEIGHT = 6;
    private static final int MOST_REPEATED = 4;
    private static final int LONGEST_TEXT = 40_000;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private Words() {}

    /** The words of a text in order, folded: no case, no accents, no ligatures; elided articles fall away. */
    static List<String> of(String text) {
        String head = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        String lower = head.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
        String folded =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
        return BREAKS.splitAsStream(folded)
                .filter(word -> word.length() >= SHORTEST || !word.isEmpty() && Character.isDigit(word.charAt(0)))
                .map(word -> word.length() > LONGEST ? word.substring(0, LONGEST) : word)
                .toList();
    }

    /** The words of a document with what each is worth: those of the title more, repeated ones a little more. */
    static Map<String, Integer> weighed(String title, String text) {
        var weights = new HashMap<String, Integer>();
        of(text).forEach(word -> weights.merge(word, 1, (a, b) -> Math.min(MOST_REPEATED, a + b)));
        Set.copyOf(of(title)).forEach(word -> weights.merge(word, TITLE_WEIGHT, Integer::sum));
        return weights;
    }

    /** Whether a typo in this word is forgiven: numbers mean another number, and short words have too many neighbours. */
    static boolean forgiven(String word, int shortest) {
        return word.length() >= shortest && word.chars().noneMatch(Character::isDigit);
    }

    /**
     * Marks of a word's beginning and of all it leaves when one letter is taken out: two words one typo apart share one of
     * these, wherever the typo is, since beyond the beginning it changes none of them. A mark is a number to keep small a
     * table that holds nine of them for each word; two beginnings of one mark are told apart by {@link #oneTypoApart}.
     */
    static Set<Integer> marks(String word) {
        String beginning = word.length() > MARKED ? word.substring(0, MARKED) : word;
        var marks = new LinkedHashSet<Integer>();
        marks.add(mark(beginning));
        for (int i = 0; i < beginning.length() && beginning.length() > SHORTEST; i++) {
            marks.add(mark(beginning.substring(0, i) + beginning.substring(i + 1)));
        }
        return marks;
    }

    /** A sum that PostgreSQL reckons too, so that tables can be filled on either side. */
    private static int mark(String text) {
        var sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return (int) sum.getValue();
    }

    /** Whether one letter added, left out, replaced, or exchanged with its neighbour makes one word the other. */
    static boolean oneTypoApart(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int from = 0;
        while (from < a.length() && from < b.length() && a.charAt(from) == b.charAt(from)) {
            from++;
        }
        int endA = a.length();
        int endB = b.length();
        while (endA > from && endB > from && a.charAt(endA - 1) == b.charAt(endB - 1)) {
            endA--;
            endB--;
        }
        int leftA = endA - from;
        int leftB = endB - from;
        boolean exchanged = leftA == 2
                && leftB == 2
                && a.charAt(from) == b.charAt(from + 1)
                && a.charAt(from + 1) == b.charAt(from);
        return exchanged || leftA <= 1 && leftB <= 1;
    }
}
