package fr.agissons.core.territory.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.agissons.core.geo.GeoBox;
import fr.agissons.core.territory.Communes;
import fr.agissons.core.territory.GazetteerException;
import fr.agissons.core.territory.SharedTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class OutlineImportTests {
    private static final Communes COMMUNES = Communes.load();
    private static final GeoBox EVERYWHERE = new GeoBox(-90, -180, 90, 180);
    private static final String SQUARE =
            "{\"type\":\"Polygon\",\"coordinates\":[[[2.2,48.9],[2.3,48.9],[2.3,49],[2.2,49],[2.2,48.9]]]}";

    private static SharedTables tables;
    private static DataSource operator;
    private static DataSource server;

    @TempDir
    private Path folder;

    @BeforeAll
    static void createTheTable() throws IOException {
        tables = SharedTables.of("021-territory-outlines.sql");
        operator = tables.operator();
        server = tables.server();
    }

    @AfterAll
    static void stop() throws IOException {
        tables.close();
    }

    @BeforeEach
    void emptyTheTable() {
        JdbcClient.create(operator).sql("delete from territory_outline").update();
    }

    @Test
    void knowsATerritoryByWhateverThePublisherCallsItsCode() throws IOException {
        importing(collection(feature("\"INSEE_COM\":\"92025\",\"INSEE_DEP\":\"92\"", SQUARE)));
        importing(collection(feature("\"insee_dep\":\"92\",\"insee_reg\":\"11\"", SQUARE)));
        importing(collection(
                feature("\"code\":\"11\",\"nom\":\"Île-de-France\"", SQUARE),
                feature("\"code\":\"11\",\"nom\":\"Aude\"", SQUARE)));
        importing(feature("", SQUARE));

        assertThat(codes(Level.COMMUNE)).containsExactly("92025");
        assertThat(codes(Level.DEPARTEMENT)).containsExactly("11", "92");
        assertThat(codes(Level.REGION)).containsExactly("11");
        assertThat(codes(Level.COUNTRY)).containsExactly("FR");
    }

    @Test
    void keepsTheBorderOfNeighboursOneLine() throws IOException {
        String west = polygon("[2.2,48.9],[2.25,48.9],[2.2503,48.92],[2.25,48.95],[2.2,48.95],[2.2,48.9]");
        String east = polygon("[2.25,48.95],[2.2503,48.92],[2.25,48.9],[2.3,48.9],[2.3,48.95],[2.25,48.95]");
        importing(collection(feature("\"code\":\"92025\"", west), feature("\"code\":\"92004\"", east)));

        List<String> drawn = new Outlines(server)
                .in(Level.COMMUNE, EVERYWHERE, 9).stream()
                        .map(Outline::coordinates)
                        .toList();
        assertThat(drawn).hasSize(2).allMatch(text -> text.contains("[2.25,48.9]") && text.contains("[2.25,48.95]"));
        assertThat(drawn.stream().map(text -> text.contains("48.92")).distinct())
                .hasSize(1);
    }

    @Test
    void mendsARingThatCrossesItselfOrDoesNotClose() throws IOException {
        importing(collection(
                feature("\"code\":\"92025\"", polygon("[2.2,48.9],[2.3,49],[2.3,48.9],[2.2,49],[2.2,48.9]")),
                feature("\"code\":\"92004\"", polygon("[2.4,48.9],[2.5,48.9],[2.5,49],[2.4,49]"))));

        assertThat(codes(Level.COMMUNE)).containsExactly("92004", "92025");
    }

    @Test
    void writesNothingOfAFileThatCannotBeRight() {
        String swapped = polygon("[48.9,2.2],[48.9,2.3],[49,2.3],[49,2.2],[48.9,2.2]");
        String metres = polygon("[648000,6870000],[649000,6870000],[649000,6871000],[648000,6870000]");
        for (String geometry : List.of(swapped, metres, polygon("[2.2,48.9],[2.3,48.9]"), "{\"type\":\"Point\"}")) {
            assertThatExceptionOfType(GazetteerException.class)
                    .as(geometry)
                    .isThrownBy(() -> importing(collection(
                            feature("\"code\":\"92004\"", SQUARE), feature("\"code\":\"92025\"", geometry))));
        }
        assertThatExceptionOfType(GazetteerException.class).isThrownBy(() -> importing("no json"));
        assertThatExceptionOfType(GazetteerException.class)
                .isThrownBy(() -> importing(collection(feature("\"code\":\"99999\"", SQUARE), feature("", SQUARE))));
        assertThat(codes(Level.COMMUNE)).isEmpty();
    }

    @Test
    void loadsThePublishedMaps() {
        assertThat(published("communes-92.geojson")).isEqualTo(new OutlineImport.Counts(36, 0, 0));
        assertThat(published("departements-drom-insets.geojson")).isEqualTo(new OutlineImport.Counts(96, 5, 0));
        assertThat(published("regions-drom-insets.geojson")).isEqualTo(new OutlineImport.Counts(13, 5, 0));
        assertThat(published("france-metropole-outline.geojson")).isEqualTo(new OutlineImport.Counts(1, 0, 0));

        Outlines outlines = new Outlines(server);
        assertThat(outlines.in(Level.COMMUNE, new GeoBox(48.9, 2.2, 48.95, 2.3), 99))
                .extracting(Outline::code)
                .contains("92025", "92004")
                .doesNotContain("92002");
        int bytes = outlines.in(Level.DEPARTEMENT, EVERYWHERE, 200).stream()
                .mapToInt(outline -> outline.coordinates().length())
                .sum();
        assertThat(bytes).isBetween(20_000, 80_000);
    }

    @Test
    void comesWithTheCountryOverseasIncluded() {
        Outline country = new Outlines(server).country();
        assertThat(country.coordinates())
                .startsWith("[[[[")
                .contains("[55.", "[-54.")
                .hasSizeLessThan(40_000);
        assertThat(country.source()).isEqualTo("Natural Earth");
    }

    private static OutlineImport.Counts published(String name) {
        String named = System.getenv("AGISSONS_TEST_DATA");
        Path data = named == null
                ? Path.of(System.getProperty("agissons.root", ".."), "..", "shared", "data")
                : Path.of(named);
        Path file = data.resolve("maps").resolve(name);
        assumeTrue(Files.isReadable(file), "No published maps: name their folder's parent in AGISSONS_TEST_DATA");
        return new OutlineImport(operator, COMMUNES).importFrom(file, "IGN");
    }

    private void importing(String text) throws IOException {
        new OutlineImport(operator, COMMUNES).importFrom(Files.writeString(folder.resolve("a.geojson"), text), null);
    }

    private static List<String> codes(Level level) {
        return new Outlines(server)
                .in(level, EVERYWHERE, 9).stream().map(Outline::code).toList();
    }

    private static String collection(String... features) {
        return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
    }

    private static String feature(String properties, String geometry) {
        return "{\"type\":\"Feature\",\"properties\":{" + properties + "},\"geometry\":" + geometry + "}";
    }

    private static String polygon(String points) {
        return "{\"type\":\"Polygon\",\"coordinates\":[[" + points + "]]}";
    }
}
