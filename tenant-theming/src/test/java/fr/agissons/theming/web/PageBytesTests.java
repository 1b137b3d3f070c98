package fr.agissons.theming.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class PageBytesTests {
    @Test
    void writesWhatJavaWrites() throws IOException {
        RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
        for (int page = 0; page < 200; page++) {
            PageBytes bytes = new PageBytes();
            StringBuilder whole = new StringBuilder();
            for (int piece = 0; piece < 40; piece++) {
                String text = anything(random, random.nextInt(2_000));
                int from = random.nextInt(text.length() + 1);
                int to = random.nextInt(from, text.length() + 1);
                // A pair cut in two is two unpaired halves, here and there.
                bytes.writeContent(text, from, to);
                bytes.writeBinaryContent("é|".getBytes(StandardCharsets.UTF_8));
                whole.append(text, from, to).append("é|");
            }
            assertThat(written(bytes)).isEqualTo(whole.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void countsWhatItWrites() throws IOException {
        PageBytes bytes = new PageBytes();
        bytes.writeContent("Bonjour, Ÿ 😀".repeat(10_000));

        assertThat(written(bytes)).hasSize(bytes.length()).hasSize(16 * 10_000);
    }

    private static byte[] written(PageBytes bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        bytes.writeTo(out);
        return out.toByteArray();
    }

    /** Of every length in UTF-8, unpaired surrogates too. */
    private static String anything(RandomGenerator random, int characters) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < characters; i++) {
            switch (random.nextInt(5)) {
                case 0 -> text.append((char) random.nextInt(0x800));
                case 1 -> text.append((char) random.nextInt(0x10000));
                case 2 -> text.appendCodePoint(0x10000 + random.nextInt(0x100000));
                default -> text.append((char) (' ' + random.nextInt(90)));
            }
        }
        return text.toString();
    }
}
