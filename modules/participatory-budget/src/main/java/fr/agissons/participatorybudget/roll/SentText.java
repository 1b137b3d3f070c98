package fr.agissons.participatorybudget.roll;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The text of a table that was sent: in UTF-8, or as spreadsheets in western Europe still write it. */
final class SentText {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private SentText() {}

    /** Nothing of it is guessed at: what is not UTF-8 to the last byte is not read as such. */
    static String of(@Nullable MultipartFile sent) throws IOException {
        return sent == null ? "" : read(sent.getBytes());
    }

    static String read(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException older) {
            return new String(bytes, WESTERN);
        }
    }
}
