package fr.agissons.core.territory;

import org.jspecify.annotations.Nullable;

/** Says to the operator what is wrong in a file of communes, and on which line or feature; nothing of it was written. */
public final class GazetteerException extends RuntimeException {
    private final long line;

    /** Something is wrong at this place. */
    public GazetteerException(long line, String problem) {
        super("Line " + line + ": " + problem);
        this.line = line;
    }

    /** The file as a whole is at fault. */
    public GazetteerException(String problem, @Nullable Throwable cause) {
        super(problem, cause);
        this.line = 0;
    }

    /** Counted from 1, the header or the first feature; 0 when the file as a whole is at fault. */
    public long line() {
        return line;
    }
}
