package fr.agissons.core.audit;

import java.util.HexFormat;
import java.util.OptionalLong;

/** Follows a chain line by line, and stops at the first that does not stand on the one before. */
final class Recounting {
    private final int tenant;
    private byte[] last = Seals.BEGINNING;
    private long lines;
    private boolean broken;

    Recounting(int tenant) {
        this.tenant = tenant;
    }

    /** Takes the next line; false when there is no use in another. */
    boolean take(SealedEntry line) {
        byte[] seal = Seals.of(tenant, last, line.entry());
        HexFormat hex = HexFormat.of();
        broken = line.entry().number() != lines + 1
                || !line.previous().equals(hex.formatHex(last))
                || !line.seal().equals(hex.formatHex(seal));
        if (!broken) {
            last = seal;
            lines++;
        }
        return !broken;
    }

    long lines() {
        return lines;
    }

    Recount result() {
        return new Recount(
                lines, HexFormat.of().formatHex(last), broken ? OptionalLong.of(lines + 1) : OptionalLong.empty());
    }
}
