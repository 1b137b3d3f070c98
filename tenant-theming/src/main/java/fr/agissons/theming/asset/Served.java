package fr.agissons.theming.asset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Bytes held in memory under an address that names their content, so that browsers may keep them for ever.
 *
 * @param path address on the site, with the hash in it
 * @param type media type
 * @param plain the bytes
 * @param gzip the bytes compressed, when that makes them smaller
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; the path stands for the content
public record Served(String path, String type, byte[] plain, byte @Nullable [] gzip) {
    private static final int HASH_LENGTH = 10;

    /** These bytes at {@code <prefix>-<hash><suffix>}. */
    public static Served of(String prefix, String suffix, String type, byte[] content) {
        boolean text = type.startsWith("text/") || type.contains("svg") || type.contains("json");
        byte[] packed = text ? gzip(content) : content;
        return new Served(
                prefix + '-' + hash(content) + suffix, type, content, packed.length < content.length ? packed : null);
    }

    /** How many bytes it holds. */
    public int weight() {
        return plain.length + (gzip == null ? 0 : gzip.length);
    }

    private static String hash(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static byte[] gzip(byte[] content) {
        var bytes = new ByteArrayOutputStream(content.length / 3);
        try (var gzip = new BestGzip(bytes)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Packs once, serves for ever: the slowest and smallest setting. */
    private static final class BestGzip extends GZIPOutputStream {
        BestGzip(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
