package fr.agissons.core.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a file.
 *
 * @param hash SHA-256 of its content, 64 hexadecimal digits
 * @param kind what it is
 */
public record FileName(String hash, FileKind kind) {
    /** Where files are served. */
    public static final String FOLDER = "/fichiers/";

    private static final Pattern NAME = Pattern.compile("([0-9a-f]{64})\\.([a-z]{3})");

    /** The name these bytes have. */
    static FileName of(byte[] content, FileKind kind) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return new FileName(HexFormat.of().formatHex(digest), kind);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The name written there; nothing when it is none, so that no path is ever made of anything else. */
    public static Optional<FileName> parse(String text) {
        Matcher name = NAME.matcher(text);
        if (!name.matches()) {
            return Optional.empty();
        }
        for (FileKind kind : FileKind.values()) {
            if (kind.extension().equals(name.group(2))) {
                return Optional.of(new FileName(name.group(1), kind));
            }
        }
        return Optional.empty();
    }

    /** Its address on the site of the town that put it there. */
    public String path() {
        return FOLDER + this;
    }

    @Override
    public String toString() {
        return hash + '.' + kind.extension();
    }
}
