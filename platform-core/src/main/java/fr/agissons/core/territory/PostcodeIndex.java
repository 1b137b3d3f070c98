package fr.agissons.core.territory;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Finds the communes of a postcode, or of the first digits of one; a postcode serves up to 46 communes. */
final class PostcodeIndex {
    private static final int ROW_BITS = 16;
    private static final int DIGITS = 5;

    private final long[] pairs;

    private PostcodeIndex(long[] pairs) {
        this.pairs = pairs;
    }

    static PostcodeIndex of(List<Commune> communes) {
        long[] pairs =
                new long[communes.stream().mapToInt(c -> c.postcodes().size()).sum()];
        int count = 0;
        for (int row = 0; row < communes.size(); row++) {
            for (String postcode : communes.get(row).postcodes()) {
                pairs[count++] = Long.parseLong(postcode) << ROW_BITS | row;
            }
        }
        Arrays.sort(pairs);
        return new PostcodeIndex(pairs);
    }

    /** Rows, each once, of the communes with a postcode that begins with these one to five digits. */
    IntStream startingWith(String digits) {
        int scale = (int) Math.pow(10, DIGITS - digits.length());
        int first = Integer.parseInt(digits) * scale;
        int from = lowerBound((long) first << ROW_BITS);
        int to = lowerBound((long) (first + scale) << ROW_BITS);
        return IntStream.range(from, to)
                .map(i -> (int) pairs[i] & (1 << ROW_BITS) - 1)
                .distinct();
    }

    private int lowerBound(long key) {
        int at = Arrays.binarySearch(pairs, key);
        return at >= 0 ? at : -at - 1;
    }
}
