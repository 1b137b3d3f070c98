package fr.agissons.core.search;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** How text becomes the words that are indexed and looked for: one rule for both sides. */
final class Words {
    /** Words of three letters have too many neighbours for a typo to be guessed. */
    static final int SHORTEST_FORGIVEN = 4;

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

    /** The word itself and all it leaves when one letter is taken out; two words one typo apart share one of these. */
    static Set<String> remainders(String word) {
        var remainders = new LinkedHashSet<String>();
        remainders.add(word);
        for (int i = 0; i < word.length() && word.length() > SHORTEST; i++) {
            remainders.add(word.substring(0, i) + word.substring(i + 1));
        }
        return remainders;
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
