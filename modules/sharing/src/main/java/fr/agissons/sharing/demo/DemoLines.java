package fr.agissons.sharing.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The lines of a demonstration file, all or those about one town; fields are parted by tabs, a line break is written {@code \n}. */
final class DemoLines {
    private DemoLines() {}

    static List<List<String>> of(String file, String town) {
        return all(file).stream()
                .filter(fields -> fields.getFirst().equals(town))
                .toList();
    }

    /** All of them but the first, which says what they mean. */
    static List<List<String>> all(String file) {
        try (InputStream stream = Objects.requireNonNull(DemoLines.class.getResourceAsStream("/demo/" + file), file)) {
            return new String(stream.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.replace("\\n", "\n").split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
