package fr.agissons.core.life.archive;

/** Why an archive is not taken in; nothing was written. */
public final class ArchiveRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String detail;

    /** What is wrong with it. */
    public enum Reason {
        /** It is no zip file, or its manifest is not one. */
        NOT_AN_ARCHIVE,
        /** It has no manifest: it was cut off. */
        NO_MANIFEST,
        /** A later version of the engine wrote it. */
        LATER_VERSION,
        /** It holds a file that its manifest does not name, under whatever name. */
        STRAY_FILE,
        /** A file is not as long as the manifest says, has another digest, or is missing. */
        DAMAGED,
        /** Unpacked it is larger than allowed, or too much larger than packed. */
        TOO_LARGE,
        /** It has a table or a column that this engine does not. */
        UNKNOWN_TABLE,
        /** A table holds a row of another town. */
        FOREIGN_ROWS,
        /** The number, the name or a host of the site is held by a site here. */
        SITE_EXISTS,
        /** What was given as a host is none. */
        NO_HOST_NAME,
        /** The database does not take the rows: they do not fit together, or break a rule. */
        UNFIT_ROWS,
        /** Its journal is not as it was written. */
        BROKEN_JOURNAL
    }

    /**
     * @param detail the file, table or name it is about; nothing that people wrote
     */
    ArchiveRefused(Reason reason, String detail) {
        super(reason + ": " + detail);
        this.reason = reason;
        this.detail = detail;
    }

    /** What is wrong. */
    public Reason reason() {
        return reason;
    }

    /** What it is about. */
    public String detail() {
        return detail;
    }
}
