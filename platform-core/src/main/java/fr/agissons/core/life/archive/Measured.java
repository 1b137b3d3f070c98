package fr.agissons.core.life.archive;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Passes bytes on, counts them and takes their digest; leaves what is behind it open. */
final class Measured extends FilterOutputStream {
    private final MessageDigest digest = sha256();
    private long bytes;

    Measured(OutputStream out) {
        super(out);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every Java has SHA-256", absent);
        }
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] values, int from, int length) throws IOException {
        out.write(values, from, length);
        digest.update(values, from, length);
        bytes += length;
    }

    @Override
    public void close() {}

    long bytes() {
        return bytes;
    }

    String digest() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
