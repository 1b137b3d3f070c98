package fr.agissons.participatorybudget.roll;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of the lines of a roll that was sent.
 *
 * @param fresh how many were new
 * @param same how many were known like this
 * @param corrected how many were known otherwise, and are corrected
 * @param voted how many were known otherwise and stay, because their voter has something in the box
 * @param gone how many that were known went
 */
record Taken(int fresh, int same, int corrected, int voted, int gone) {
    /** It in an address and in the journal. */
    String word() {
        return fresh + "-" + same + "-" + corrected + "-" + voted + "-" + gone;
    }

    /** What {@link #word} says. */
    static Optional<Taken> of(@Nullable String word) {
        if (word == null || !word.matches("[0-9]{1,6}(-[0-9]{1,6}){4}")) {
            return Optional.empty();
        }
        int[] n = Arrays.stream(word.split("-")).mapToInt(Integer::parseInt).toArray();
        return Optional.of(new Taken(n[0], n[1], n[2], n[3], n[4]));
    }
}
