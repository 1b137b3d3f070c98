package fr.agissons.core.territory;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/** Orders what may be meant by a few typed letters or digits: the exact name first, then the larger commune. */
final class Suggestions {
    private static final Pattern DIGITS_FIRST = Pattern.compile("\\s*(\\d{1,5})(?:\\D(.*))?", Pattern.DOTALL);
    private static final int MOST = 100;

    private static final int WHOLE = 0;
    private static final int WHOLE_BUT_ARTICLE = 1;
    private static final int BEGINNING = 2;
    private static final int INSIDE = 3;

    private final NameIndex names;
    private final PostcodeIndex postcodes;
    private final int[] populations;

    Suggestions(NameIndex names, PostcodeIndex postcodes, int[] populations) {
        this.names = names;
        this.postcodes = postcodes;
        this.populations = populations;
    }

    /** Rows, best first, each once. */
    List<Integer> of(String text, int limit) {
        if (text.length() > FoldedName.LONGEST_TEXT) {
            return List.of();
        }
        Matcher digits = DIGITS_FIRST.matcher(text);
        LongStream ranked = digits.matches() ? byDigits(digits) : byLetters(text);
        return ranked.sorted()
                .mapToInt(rank -> (int) rank & 0xFFFF)
                .distinct()
                .limit(Math.clamp(limit, 0, MOST))
                .boxed()
                .toList();
    }

    private LongStream byDigits(Matcher typed) {
        String digits = typed.group(1);
        String rest = typed.group(2) == null ? "" : FoldedName.of(typed.group(2));
        int exactness = digits.length() == 5 ? WHOLE : BEGINNING;
        LongStream found = postcodes.startingWith(digits).mapToLong(row -> rank(exactness, row));
        if (digits.length() == 4) {
            found = LongStream.concat(
                    found, postcodes.startingWith("0" + digits).mapToLong(row -> rank(INSIDE, row)));
        }
        return found.filter(rank -> names.folded((int) rank & 0xFFFF).contains(rest));
    }

    private LongStream byLetters(String text) {
        LongStream.Builder found = LongStream.builder();
        String folded = FoldedName.of(text);
        collect(folded, found);
        String plain = FoldedName.plain(text);
        if (!plain.equals(folded)) {
            collect(plain, found);
        }
        return found.build();
    }

    private void collect(String prefix, LongStream.Builder found) {
        names.startingWith(prefix, (row, offset) -> found.add(rank(exactness(prefix, row, offset), row)));
    }

    private int exactness(String prefix, int row, int offset) {
        boolean toTheEnd = offset + prefix.length() == names.lengthOf(row);
        if (offset == 0) {
            return toTheEnd ? WHOLE : BEGINNING;
        }
        if (offset > 4 || offset != FoldedName.articleLength(names.folded(row))) {
            return INSIDE;
        }
        return toTheEnd ? WHOLE_BUT_ARTICLE : BEGINNING;
    }

    private long rank(int exactness, int row) {
        long smaller = (1L << 24) - 1 - populations[row];
        return ((long) exactness << 24 | smaller) << 16 | row;
    }
}
