package fr.agissons.participatorybudget.pabulib;

import java.io.IOException;

/** Why a file cannot be counted, and on which line that is seen. */
public final class MalformedFile extends IOException {
    private static final long serialVersionUID = 1;

    private final Flaw flaw;
    private final int line;
    private final String detail;
    private final String inFrench;

    MalformedFile(Flaw flaw, int line, String detail) {
        this(
                flaw,
                line,
                detail,
                (line > 0 ? "ligne " + line + " : " : "") + flaw.inFrench().formatted(detail));
    }

    private MalformedFile(Flaw flaw, int line, String detail, String inFrench) {
        super(inFrench);
        this.flaw = flaw;
        this.line = line;
        this.detail = detail;
        this.inFrench = inFrench;
    }

    MalformedFile(Flaw flaw) {
        this(flaw, 0, "");
    }

    public Flaw flaw() {
        return flaw;
    }

    /** Counted from one; zero where the whole file is meant. */
    public int line() {
        return line;
    }

    /** The flaw and its line, in French. */
    public String inFrench() {
        return inFrench;
    }

    /** The word that is wrong, or empty. */
    public String detail() {
        return detail;
    }
}
