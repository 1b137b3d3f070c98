package fr.agissons.participatorybudget.ballot.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** An order drawn by lot that stays the same for one voter: no project gains by standing first. */
final class Shuffled {
    private Shuffled() {}

    /** What a project is sorted by. */
    static String key(String seed, UUID project) {
        try {
            byte[] text = (seed + project).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
