package fr.agissons.core.opendata;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads many rows a piece at a time, in the order of their numbers. */
public final class Pieces {
    /** How many rows a piece holds at most. */
    public static final int MOST = 500;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private Pieces() {}

    /** Asks for the rows after a number until there are none. */
    public static <R> void each(Function<UUID, List<R>> after, Function<R, UUID> number, Consumer<? super R> to) {
        List<R> piece = after.apply(BEFORE_ALL);
        while (!piece.isEmpty()) {
            piece.forEach(to);
            piece = piece.size() < MOST ? List.of() : after.apply(number.apply(piece.getLast()));
        }
    }
}
