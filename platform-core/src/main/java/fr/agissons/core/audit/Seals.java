package fr.agissons.core.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/**
 * The seal of a line: SHA-256 over the seal before it and over each of its values, every value led by its length, so that
 * no two lines read the same.
 */
final class Seals {
    /** What the first line of a town stands on. */
    static final byte[] BEGINNING = new byte[32];

    private static final String ABSENT = "-";

    private Seals() {}

    static byte[] of(int tenant, byte[] previous, AuditEntry entry) {
        var canonical = new StringBuilder();
        for (Object value : List.<Object>of(
                "agissons-journal-1",
                HexFormat.of().formatHex(previous),
                tenant,
                entry.number(),
                entry.id(),
                entry.at(),
                Objects.requireNonNullElse(entry.by(), ABSENT),
                entry.kind(),
                entry.subject(),
                entry.from(),
                entry.to(),
                entry.reason())) {
            String text = value.toString();
            canonical.append(text.length()).append(':').append(text).append(',');
        }
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(canonical.toString().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every Java has SHA-256", absent);
        }
    }
}
