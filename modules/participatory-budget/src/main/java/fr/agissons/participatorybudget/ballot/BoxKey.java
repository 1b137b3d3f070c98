package fr.agissons.participatorybudget.ballot;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The key of a ballot box: with it a voter's ballot is found again, without it by nobody. */
final class BoxKey {
    static final int BYTES = 32;
    private static final String ALGORITHM = "HmacSHA256";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    BoxKey(byte[] bytes) {
        this.key = new SecretKeySpec(bytes, ALGORITHM);
    }

    /** Bytes nobody can guess. */
    static byte[] draw() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** Under what this voter's ballot lies. */
    byte[] ballotOf(Voter voter) {
        return hash("ballot:" + voter.text());
    }

    /** Under what the code they were given lies: another hash, so that the two do not meet without the key. */
    byte[] receiptOf(Voter voter) {
        return hash("receipt:" + voter.text());
    }

    private byte[] hash(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, impossible);
        }
    }
}
