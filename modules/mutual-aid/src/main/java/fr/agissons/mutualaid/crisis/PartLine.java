package fr.agissons.mutualaid.crisis;

/**
 * How a neighbourhood stands.
 *
 * @param part its name; empty where nobody said
 * @param requests how many requests wait
 * @param missing how many helpers they still need
 * @param helpers how many people there are ready to help
 * @param busy how many of them are confirmed somewhere already
 */
public record PartLine(String part, long requests, long missing, long helpers, long busy) {
    /** How many are free to be sent. */
    public long free() {
        return helpers - busy;
    }

    /** Whether more help is needed than there is. */
    public boolean isBare() {
        return missing > free();
    }
}
