package fr.agissons.core.life.erasure;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/**
 * A certificate as the platform keeps it.
 *
 * @param document its text, JSON
 * @param sha256 the digest of that text in UTF-8
 */
public record KeptCertificate(UUID id, int site, String slug, Instant finishedAt, String document, String sha256) {
    /** Whether the text is still the one that was written. */
    public boolean whole() {
        return sha256.equals(digest(document));
    }

    static String digest(String document) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every Java has SHA-256", absent);
        }
    }
}
