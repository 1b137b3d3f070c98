package fr.agissons.devservices;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What an authenticator app shows (RFC 6238), so that the demo's operator needs no telephone. */
public final class OneTimeCode {
    /** The demo operator's key, printed in clear at every run, and worth nothing anywhere else. */
    public static final String DEMO_KEY = "AGISSONSDEMOOPERATORCLEF234567ZZ";

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;
    private static final Duration PERIOD = Duration.ofSeconds(30);
    private static final int MODULUS = 1_000_000;

    private OneTimeCode() {}

    /** The six digits of this key at that moment. */
    public static String at(Instant moment, String key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(decode(key), "HmacSHA1"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES)
                    .putLong(moment.getEpochSecond() / PERIOD.toSeconds())
                    .array());
            int number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 0xf) & Integer.MAX_VALUE;
            return "%06d".formatted(number % MODULUS);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] decode(String base32) {
        ByteBuffer bytes = ByteBuffer.allocate(base32.length() * BITS / Byte.SIZE);
        int held = 0;
        int bits = 0;
        for (char letter : base32.toCharArray()) {
            held = held << BITS | LETTERS.indexOf(letter);
            bits += BITS;
            if (bits >= Byte.SIZE) {
                bits -= Byte.SIZE;
                bytes.put((byte) (held >> bits));
            }
        }
        return bytes.array();
    }
}
