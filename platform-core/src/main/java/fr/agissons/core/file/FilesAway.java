package fr.agissons.core.file;

/** Files can be neither kept nor read now: the disk is full, or not there. */
public final class FilesAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FilesAway(Throwable cause) {
        super(cause);
    }
}
