package fr.agissons.participatorybudget.edition;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Draws the seed of an edition's lots, and hashes it so that it can be promised before it is told. */
final class TieSeed {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private TieSeed() {}

    /** One that nobody can guess. */
    static String draw() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** What is published of it before the vote: the SHA-256 of its text. */
    static String commitment(String seed) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(seed.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
