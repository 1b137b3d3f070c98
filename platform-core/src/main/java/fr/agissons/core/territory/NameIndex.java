package fr.agissons.core.territory;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Finds names by the start of any of their words, fast enough for every key pressed.
 *
 * <p>Each word of each name is one number: eight letters from the word on, the row, the place of the word in the name.
 * Sorted, a prefix is a range of numbers, and only prefixes longer than eight letters need a look at the names.
 */
final class NameIndex {
    private static final int PACKED = 8;
    private static final int SYMBOLS = 28;
    private static final int ROW_BITS = 16;
    private static final int OFFSET_BITS = 6;

    private final String folded;
    private final int[] starts;
    private final long[] words;

    private NameIndex(String folded, int[] starts, long[] words) {
        this.folded = folded;
        this.starts = starts;
        this.words = words;
    }

    static NameIndex of(String[] foldedNames) {
        StringBuilder all = new StringBuilder(foldedNames.length * 16);
        int[] starts = new int[foldedNames.length + 1];
        long[] words = new long[foldedNames.length * 8];
        int count = 0;
        for (int row = 0; row < foldedNames.length; row++) {
            String name = foldedNames[row];
            if (row >= 1 << ROW_BITS || name.length() >= 1 << OFFSET_BITS) {
                throw new IllegalStateException("The index has no room for " + name + " at row " + row);
            }
            all.append(name);
            starts[row + 1] = all.length();
            for (int offset = 0; offset >= 0; offset = nextWord(name, offset)) {
                if (count == words.length) {
                    words = Arrays.copyOf(words, count * 2);
                }
                words[count++] = (pack(name, offset) << ROW_BITS | row) << OFFSET_BITS | offset;
            }
        }
        long[] sorted = Arrays.copyOf(words, count);
        Arrays.sort(sorted);
        return new NameIndex(all.toString(), starts, sorted);
    }

    /** Gives the row of every name that is exactly this one. */
    void exactly(String folded, IntConsumer rows) {
        startingWith(folded, (row, offset) -> {
            if (offset == 0 && lengthOf(row) == folded.length()) {
                rows.accept(row);
            }
        });
    }

    /** Gives every row with the place of a word from which the name goes on like this. */
    void startingWith(String prefix, Found found) {
        if (prefix.isEmpty() || !isPlain(prefix)) {
            return;
        }
        long low = pack(prefix, 0);
        long span = 1;
        for (int i = prefix.length(); i < PACKED; i++) {
            span *= SYMBOLS;
        }
        int shift = ROW_BITS + OFFSET_BITS;
        for (int i = lowerBound(low << shift); i < words.length && words[i] < low + span << shift; i++) {
            int row = (int) (words[i] >>> OFFSET_BITS) & (1 << ROW_BITS) - 1;
            int offset = (int) words[i] & (1 << OFFSET_BITS) - 1;
            if (prefix.length() <= PACKED || continues(row, offset, prefix)) {
                found.accept(row, offset);
            }
        }
    }

    String folded(int row) {
        return folded.substring(starts[row], starts[row + 1]);
    }

    int lengthOf(int row) {
        return starts[row + 1] - starts[row];
    }

    private boolean continues(int row, int offset, String prefix) {
        return lengthOf(row) - offset >= prefix.length() && folded.startsWith(prefix, starts[row] + offset);
    }

    private int lowerBound(long key) {
        int at = Arrays.binarySearch(words, key);
        return at >= 0 ? at : -at - 1;
    }

    private static int nextWord(String name, int offset) {
        int space = name.indexOf(' ', offset);
        return space < 0 ? -1 : space + 1;
    }

    private static long pack(String text, int from) {
        long packed = 0;
        for (int i = from; i < from + PACKED; i++) {
            packed = packed * SYMBOLS + (i < text.length() ? symbol(text.charAt(i)) : 0);
        }
        return packed;
    }

    private static int symbol(char letter) {
        return letter == ' ' ? 1 : letter - 'a' + 2;
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c == ' ' || c >= 'a' && c <= 'z');
    }

    /** Receives a name's row and the place in it of the word that matched. */
    @FunctionalInterface
    interface Found {
        void accept(int row, int offset);
    }
}
