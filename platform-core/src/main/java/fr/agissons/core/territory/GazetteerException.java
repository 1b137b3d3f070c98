package fr.agissons.core.territory;

/** Says to the operator what is wrong in a file of communes, and on which line; nothing of it was written. */
public final class GazetteerException extends RuntimeException {
    private final long line;

    GazetteerException(long line, String problem) {
        super("Line " + line + ": " + problem);
        this.line = line;
    }

    GazetteerException(String problem, Throwable cause) {
        super(problem, cause);
        this.line = 0;
    }

    /** Counted from 1, the header; 0 when the file as a whole is at fault. */
    public long line() {
        return line;
    }
}
