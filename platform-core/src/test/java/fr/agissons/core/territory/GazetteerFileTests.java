package fr.agissons.core.territory;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.agissons.core.geo.GeoPoint;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerFileTests {
    private static final String HEADER = "code\tnom\tlat\tlon\tcoord_quality\n";
    private static final String COLOMBES = "92025\tColombes\t48.922\t2.254\tsurveyed\n";

    @TempDir
    private Path folder;

    @Test
    void readsAPlainAndACompressedFileAlike() throws IOException {
        String text = "\uFEFF" + HEADER + COLOMBES + "\n" + "97501\tMiquelon-Langlade\t\t\tnone\r\n";
        GazetteerLine colombes = new GazetteerLine("92025", new GeoPoint(48.922, 2.254), "surveyed");

        assertThat(read(file("points.tsv", text.getBytes(UTF_8))))
                .containsExactly(colombes, new GazetteerLine("97501", null, "none"));
        assertThat(read(file("points.tsv.gz", compressed(text)))).first().isEqualTo(colombes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "92025;Colombes;2.254;48.922;x | swapped",
                "92025;Colombes;0;0;x | swapped",
                "92025;Colombes;95;2.25;x | no point at latitude \"95\"",
                "92025;Colombes;48,92;2,25;x | no point",
                "92025;Colombes;NaN;2.25;x | no point",
                "92025;Colombes;48.92;;x | no point",
                "92025;Colombes;48.92;2.25 | 4 columns instead of 5",
                "1000;Bourg;46.2;5.2;x | not the code of a commune",
                "92025'; drop table commune_point;--;48.92;2.25 | not the code",
                "16015;Angoulême;45.6;0.15;x | 16015 stands twice"
            })
    void namesTheLineAtFault(String line, String problem) throws IOException {
        String text = HEADER + "16015\tAngoulême\t45.65\t0.16\tx\n" + line.replace(';', '\t') + "\n" + COLOMBES;

        assertThatExceptionOfType(GazetteerException.class)
                .isThrownBy(() -> read(file("points.tsv", text.getBytes(UTF_8))))
                .withMessageStartingWith("Line 3: ")
                .withMessageContaining(problem)
                .satisfies(e -> assertThat(e.line()).isEqualTo(3));
    }

    @Test
    void refusesTextThatIsNotUtf8() {
        byte[] latin = (HEADER + "16015\tAngoulême\t45.65\t0.16\tx\n").getBytes(ISO_8859_1);

        assertThatExceptionOfType(GazetteerException.class)
                .isThrownBy(() -> read(file("points.tsv", latin)))
                .withMessage("Line 2: this is not UTF-8 text");
    }

    @Test
    void refusesAFileThatIsNoGazetteer() throws IOException {
        byte[] whole = compressed((HEADER + COLOMBES).repeat(50));

        assertRefused(file("empty.tsv", new byte[0]), "the header has no column \"code\"");
        assertRefused(file("header.tsv", HEADER.getBytes(UTF_8)), "the file has no commune");
        assertRefused(file("page.tsv", "<html>\n".getBytes(UTF_8)), "the header has no column \"code\"");
        assertRefused(file("plain.tsv.gz", HEADER.getBytes(UTF_8)), "cannot be opened");
        assertRefused(file("cut.tsv.gz", Arrays.copyOf(whole, 30)), "cannot be read");
        assertRefused(folder.resolve("absent.tsv"), "cannot be opened");
    }

    @Test
    void readsTheFullGazetteer() {
        Communes communes = Communes.load();
        List<GazetteerLine> lines = read(PublishedGazetteer.file());

        assertThat(lines)
                .hasSize(34_969)
                .allMatch(line -> communes.byCode(line.code()).isPresent());
        assertThat(lines).filteredOn(line -> line.point() == null).hasSize(94);
    }

    private static void assertRefused(Path file, String problem) {
        assertThatExceptionOfType(GazetteerException.class)
                .isThrownBy(() -> read(file))
                .withMessageContaining(problem);
    }

    private static List<GazetteerLine> read(Path file) {
        List<GazetteerLine> lines = new ArrayList<>();
        try (GazetteerFile gazetteer = new GazetteerFile(file)) {
            for (GazetteerLine line = gazetteer.next(); line != null; line = gazetteer.next()) {
                lines.add(line);
            }
        }
        return lines;
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static byte[] compressed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }
}
