package fr.agissons.console.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a program shows at the door, as RFC 6750 has it. 256 random bits need no slow digest: there is nothing to guess. The
 * prefix lets whoever scans sources for lost keys know one.
 */
record ApiSecret(String text) {
    private static final String PREFIX = "agissons_";
    private static final int BYTES = 32;
    private static final Pattern BEARER = Pattern.compile("(?i)bearer +(" + PREFIX + "[A-Za-z0-9_-]{43})");
    private static final SecureRandom RANDOM = new SecureRandom();

    static ApiSecret random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new ApiSecret(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Reads a request's {@code Authorization}; nothing for what cannot be a key. */
    static Optional<ApiSecret> from(@Nullable String header) {
        Matcher bearer = BEARER.matcher(header == null ? "" : header.strip());
        return bearer.matches() ? Optional.of(new ApiSecret(bearer.group(1))) : Optional.empty();
    }

    byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Never in a log by accident. */
    @Override
    public String toString() {
        return PREFIX + "…";
    }
}
