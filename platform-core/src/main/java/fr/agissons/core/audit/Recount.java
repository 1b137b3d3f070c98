package fr.agissons.core.audit;

import java.util.OptionalLong;

/**
 * What became of following a chain from its first line on.
 *
 * @param lines how many lines are as they were written
 * @param last the seal of the last of them, in hexadecimal: kept elsewhere, it shows later whether lines were cut off
 * @param broken the number of the first line that is not as it was written, or is missing
 */
public record Recount(long lines, String last, OptionalLong broken) {
    /** Whether every line is as it was written. */
    public boolean whole() {
        return broken.isEmpty();
    }
}
