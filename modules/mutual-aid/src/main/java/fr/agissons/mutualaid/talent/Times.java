package fr.agissons.mutualaid.talent;

import java.time.DayOfWeek;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * When somebody is free in an ordinary week: seven days of three parts, kept as one number of 21 bits so that a list can ask
 * for one of them.
 *
 * @param bits the parts, Monday's morning first
 */
public record Times(int bits) {
    /** Every part of every day. */
    public static final int ALL = (1 << 21) - 1;

    private static final int PARTS = DayPart.values().length;
    private static final Pattern MARK = Pattern.compile("[1-7]-[0-2]");

    public Times {
        if (bits < 0 || bits > ALL) {
            throw new IllegalArgumentException("No week has these parts: " + bits);
        }
    }

    /** Those ticked on a form; what no form of ours sends is left out. */
    public static Times of(Collection<String> marks) {
        int bits = 0;
        for (String mark : marks) {
            if (MARK.matcher(mark).matches()) {
                bits |= 1 << ((mark.charAt(0) - '1') * PARTS + mark.charAt(2) - '0');
            }
        }
        return new Times(bits);
    }

    /** This part of every day. */
    public static Times every(DayPart part) {
        return new Times(IntStream.range(0, DayOfWeek.values().length)
                .map(day -> 1 << (day * PARTS + part.ordinal()))
                .sum());
    }

    /** What a form sends for this part. */
    public static String mark(DayOfWeek day, DayPart part) {
        return day.getValue() + "-" + part.ordinal();
    }

    /** Whether they are free then. */
    public boolean has(DayOfWeek day, DayPart part) {
        return (bits & 1 << ((day.getValue() - 1) * PARTS + part.ordinal())) != 0;
    }

    /** Whether they are free in that part of any day. */
    public boolean has(DayPart part) {
        return (bits & every(part).bits) != 0;
    }

    /** Whether they are never free. */
    public boolean isEmpty() {
        return bits == 0;
    }

    /** What a form ticks. */
    public List<String> marks() {
        return List.of(DayOfWeek.values()).stream()
                .flatMap(day -> List.of(DayPart.values()).stream()
                        .filter(part -> has(day, part))
                        .map(part -> mark(day, part)))
                .toList();
    }
}
