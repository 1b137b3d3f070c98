package fr.agissons.participatorybudget.roll;

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

/** The code of a letter. It stands in the letter and nowhere else: the site keeps its hash. */
final class LetterCode {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Crockford's digits: none of them is taken for another. */
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 16;
    private static final Pattern CODE = Pattern.compile("[" + DIGITS + "]{" + LENGTH + "}");

    private LetterCode() {}

    /** One that nobody can guess: eighty bits, in groups of four. */
    static String draw() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(DIGITS.charAt(RANDOM.nextInt(DIGITS.length())));
        }
        return grouped(code.toString());
    }

    /** A code as people type it, in its one spelling; nothing when it is none. */
    static Optional<String> read(@Nullable String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        String plain = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return CODE.matcher(plain).matches() ? Optional.of(grouped(plain)) : Optional.empty();
    }

    /** What is kept of it, for one edition. */
    static String hash(UUID edition, String code) {
        try {
            byte[] text = (edition + ":" + code).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    private static String grouped(String plain) {
        return plain.replaceAll("(.{4})(?!$)", "$1-");
    }
}
