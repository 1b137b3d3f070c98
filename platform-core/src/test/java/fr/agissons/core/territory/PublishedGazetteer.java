package fr.agissons.core.territory;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The full file of communes that stands beside the project on some machines; its tests are skipped elsewhere. */
final class PublishedGazetteer {
    private PublishedGazetteer() {}

    static Path file() {
        Path file = folder().resolve("gazetteer-communes.tsv.gz");
        assumeTrue(Files.isReadable(file), "No full gazetteer: name its folder in AGISSONS_TEST_DATA");
        return file;
    }

    private static Path folder() {
        String named = System.getenv("AGISSONS_TEST_DATA");
        return named == null
                ? Path.of(System.getProperty("agissons.root", ".."), "..", "shared", "data")
                : Path.of(named);
    }
}
