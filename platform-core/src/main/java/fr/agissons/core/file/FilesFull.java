package fr.agissons.core.file;

/** A town has used up the room it has for files. */
public final class FilesFull extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FilesFull(long quota) {
        super("No room left of " + quota + " bytes");
    }
}
