package fr.agissons.participatorybudget.tally;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Which of two projects goes first when nothing else parts them: an order of all projects, fixed before anything is
 * counted, so that the same tie is always broken the same way.
 *
 * @param kind what makes the order
 * @param seed the public text it is drawn from, empty for the other kinds
 */
public record TieRule(Kind kind, String seed) {
    private static final String SEED = "seed:";

    /** What makes the order. */
    public enum Kind {
        LEX,
        RECOMMENDED,
        DRAWN
    }

    /** By identifier, character by character in the order of Unicode: "10" comes before "9". */
    public static final TieRule LEX = new TieRule(Kind.LEX, "");

    /** Lower cost first, then more votes or points, then as {@link #LEX}. */
    public static final TieRule RECOMMENDED = new TieRule(Kind.RECOMMENDED, "");

    /**
     * An order drawn from a text that is published before the vote: projects stand in the order of the SHA-256 digests,
     * read as hexadecimal numbers, of the seed, a line feed and their identifier, all in UTF-8.
     */
    public static TieRule drawnFrom(String seed) {
        return new TieRule(Kind.DRAWN, seed);
    }

    /** Reads {@code lex}, {@code recommended} or {@code seed:TEXT}. */
    public static Optional<TieRule> of(String key) {
        return switch (key) {
            case "lex" -> Optional.of(LEX);
            case "recommended" -> Optional.of(RECOMMENDED);
            default ->
                key.startsWith(SEED) && key.length() > SEED.length()
                        ? Optional.of(drawnFrom(key.substring(SEED.length())))
                        : Optional.empty();
        };
    }

    /** The name in commands and files, as {@link #of} reads it. */
    public String key() {
        return switch (kind) {
            case LEX -> "lex";
            case RECOMMENDED -> "recommended";
            case DRAWN -> SEED + seed;
        };
    }

    /** Each project's place in the order, from zero. */
    int[] places(Election election) {
        int[] order = IntStream.range(0, election.projects())
                .boxed()
                .sorted(order(election))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] places = new int[order.length];
        for (int place = 0; place < order.length; place++) {
            places[order[place]] = place;
        }
        return places;
    }

    private Comparator<Integer> order(Election election) {
        Comparator<Integer> byName = Comparator.comparing(election::id, TieRule::compareCodePoints);
        return switch (kind) {
            case LEX -> byName;
            case RECOMMENDED ->
                Comparator.<Integer>comparingLong(election::cost)
                        .thenComparing(Comparator.<Integer>comparingLong(election::score)
                                .reversed())
                        .thenComparing(byName);
            case DRAWN -> Comparator.comparing(draw(election)).thenComparing(byName);
        };
    }

    private Function<Integer, String> draw(Election election) {
        String[] digests = IntStream.range(0, election.projects())
                .mapToObj(project -> digest(seed + "\n" + election.id(project)))
                .toArray(String[]::new);
        return project -> digests[project];
    }

    private static String digest(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java knows SHA-256", missing);
        }
    }

    /** String's own order compares halves of characters beyond the first 65,536. */
    private static int compareCodePoints(String one, String other) {
        int[] left = one.codePoints().toArray();
        int[] right = other.codePoints().toArray();
        return Arrays.compare(left, right);
    }
}
