package fr.agissons.core.life.archive;

/** A town is not archived for the time being; nothing was written. */
public final class ArchiveHeldBack extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;

    /**
     * @param key message key of the reason
     */
    ArchiveHeldBack(String key) {
        super(key);
        this.key = key;
    }

    /** Message key of the reason. */
    public String key() {
        return key;
    }
}
