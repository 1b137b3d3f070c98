package fr.agissons.sharing.handover;

import java.util.List;

/**
 * What both saw at the counter.
 *
 * @param answers what they looked at
 * @param name the name the borrower wrote to sign there and then, empty when they sign later
 */
public record Seen(List<CheckAnswer> answers, String name) {
    /** Nothing in particular, signed later. */
    public static final Seen NOTHING = new Seen(List.of(), "");
}
