package fr.agissons.participatorybudget.takeover;

import fr.agissons.participatorybudget.pabulib.MalformedFile;
import fr.agissons.participatorybudget.pabulib.PabulibReader;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file as it was sent, and what is in it or wrong with it.
 *
 * @param digest SHA-256 of its bytes, unzipped; empty where nothing was sent
 * @param vote the vote in it, if there is one
 * @param key message key of what is wrong, if anything is
 * @param arguments what that message speaks of
 * @param line on which line that is; zero where none alone is wrong
 */
record SentFile(
        String digest, @Nullable PastVote vote, @Nullable String key, List<Object> arguments, int line) {
    /** A zipped file of the ten megabytes that may be sent unfolds to no more than this. */
    private static final int LARGEST = 32 << 20;

    static final SentFile NONE = new SentFile("", null, null, List.of(), 0);

    static SentFile of(@Nullable MultipartFile sent) throws IOException {
        if (sent == null || sent.isEmpty()) {
            return new SentFile("", null, "budget.takeover.none", List.of(), 0);
        }
        byte[] bytes = sent.getBytes();
        String digest = "";
        try {
            bytes = PabulibReader.unfolded(bytes, LARGEST);
            digest = digest(bytes);
            return new SentFile(digest, ReadPastVote.of(PabulibReader.read(bytes, LARGEST)), null, List.of(), 0);
        } catch (MalformedFile wrong) {
            String flaw = wrong.flaw().name().toLowerCase(Locale.ROOT).replace('_', '-');
            return new SentFile(digest, null, "budget.takeover.flaw." + flaw, List.of(wrong.detail()), wrong.line());
        } catch (Unfit unfit) {
            return new SentFile(digest, null, unfit.key(), unfit.arguments(), 0);
        }
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
