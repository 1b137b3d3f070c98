package fr.agissons.participatorybudget.ballot;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The code that stands for a ballot on the public list: the first twenty digits of the SHA-256 of the edition's number, the
 * voter's secret and their choices, on three lines. Whoever has the secret can prove what the code stands for; nobody else
 * can even try, and it is kept by the voter alone.
 *
 * @param code the code, such as {@code 7f3a-92c1-0be4-d51a-66f0}
 * @param secret what the voter keeps
 * @param canonical the choices, written down
 */
public record Tracking(String code, String secret, String canonical) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern SECRET = Pattern.compile("[0-9a-f]{32}");
    private static final Pattern CODE = Pattern.compile("[0-9a-f]{20}");
    private static final int SECRET_BYTES = 16;
    private static final int CODE_BYTES = 10;

    /** A secret nobody can guess. */
    public static String drawSecret() {
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Whether this may be a secret of ours. */
    public static boolean isSecret(@Nullable String text) {
        return text != null && SECRET.matcher(text).matches();
    }

    /** The code of these choices under that secret. */
    public static Tracking of(UUID edition, String secret, String canonical) {
        byte[] hash = sha256(edition + "\n" + secret + "\n" + canonical);
        return new Tracking(grouped(HexFormat.of().formatHex(hash, 0, CODE_BYTES)), secret, canonical);
    }

    /** A code as people type it, in its one spelling; nothing when it is none. */
    public static Optional<String> read(@Nullable String typed) {
        String plain = typed == null ? "" : typed.toLowerCase(Locale.ROOT).replaceAll("[^0-9a-z]", "");
        return CODE.matcher(plain).matches() ? Optional.of(grouped(plain)) : Optional.empty();
    }

    private static String grouped(String plain) {
        return plain.replaceAll("(.{4})(?!$)", "$1-");
    }

    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
