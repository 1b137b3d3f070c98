package fr.agissons.core.address;

/**
 * A name a town would like to answer on, and what its DNS has to say for that.
 *
 * @param host the name
 * @param edge what it has to be an alias of
 * @param slug the town's short name, which the proof states
 */
public record WishedAddress(String host, String edge, String slug) {
    /** Where the proof is written. */
    public String proofName() {
        return "_agissons." + host;
    }

    /** What the proof says: whoever can write it owns the name, and means this very site. */
    public String proof() {
        return "agissons=" + slug;
    }
}
