package fr.agissons.core.territory.outline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.geo.GeoBox;
import fr.agissons.core.territory.outline.AreaUpload.Fault;
import fr.agissons.core.territory.outline.AreaUpload.Reading;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaUploadTests {
    private static final GeoBox COLOMBES = new GeoBox(48.8, 2.1, 49.05, 2.4);
    private static final String SQUARE = "[[[2.24,48.91],[2.27,48.91],[2.27,48.94],[2.24,48.94],[2.24,48.91]]]";

    private static String feature(String properties, String type, String coordinates) {
        return """
                {"type":"Feature","properties":{%s},"geometry":{"type":"%s","coordinates":%s}}""".formatted(properties, type, coordinates);
    }

    private static Reading read(String... features) {
        String file = """
                {"type":"FeatureCollection","features":[%s]}""".formatted(String.join(",", features));
        return AreaUpload.read(file.getBytes(UTF_8), COLOMBES::holds);
    }

    private static Reading.Read taken(Reading reading) {
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return (Reading.Read) reading;
    }

    @Test
    void readsNamesAndOutlines() {
        var areas = taken(read(
                        feature("\"NOM\":\" Petit  Colombes \",\"id\":7", "Polygon", SQUARE),
                        feature("\"name\":\"Les Vallées\"", "MultiPolygon", "[" + SQUARE.replace("2.2", "2.3") + "]")))
                .areas();
        assertThat(areas).extracting(DrawnArea::name).containsExactly("Petit Colombes", "Les Vallées");
        assertThat(areas.getFirst().coordinates())
                .startsWith("[[[[2.2")
                .endsWith("]]]]")
                .contains("[2.27,48.94]");
        assertThat(areas.getFirst().inside().latitude()).isBetween(48.91, 48.94);
        assertThat(areas.getFirst().inside().longitude()).isBetween(2.24, 2.27);
    }

    @Test
    void keepsNoMorePointsThanAMapNeeds() {
        StringBuilder circle = new StringBuilder("[[");
        for (int i = 0; i < 5_000; i++) {
            double angle = 2 * Math.PI * i / 5_000;
            circle.append(String.format(
                    Locale.ROOT, "[%.9f,%.9f],", 2.25 + 0.01 * Math.cos(angle), 48.92 + 0.01 * Math.sin(angle)));
        }
        circle.append("[2.260000000,48.920000000]]]");
        var area = taken(read(feature("\"name\":\"Rond\"", "Polygon", circle.toString())))
                .areas()
                .getFirst();
        assertThat(area.coordinates().split("],\\[")).hasSizeBetween(20, 200);
        assertThat(area.coordinates()).doesNotContainPattern("\\.\\d{6}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "NO_NAME | \"id\":1 | Polygon | [[[2.24,48.91],[2.27,48.91],[2.27,48.94],[2.24,48.91]]]",
                "NO_NAME | \"name\":\"\\u0000\" | Polygon | [[[2.24,48.91],[2.27,48.91],[2.27,48.94],[2.24,48.91]]]",
                "NO_POLYGON | \"name\":\"a\" | Point | [2.24,48.91]",
                "NO_POLYGON | \"name\":\"a\" | Polygon | []",
                "NO_POLYGON | \"name\":\"a\" | MultiPolygon | []",
                "NO_POLYGON | \"name\":\"a\" | Polygon | [[[2.24,48.91],[2.27,48.91],[2.24,48.91]]]",
                "NO_POLYGON | \"name\":\"a\" | Polygon | [[[2.24,48.91],[2.27,48.91],[2.27,48.94],[2.24,48.94]]]",
                "NO_DEGREES | \"name\":\"a\" | Polygon | [[[644000,6870000],[645000,6870000],[645000,6871000],[644000,6870000]]]",
                "NO_DEGREES | \"name\":\"a\" | Polygon | [[[\"2.24\",null],[2.27,48.91],[2.27,48.94],[2.24,48.91]]]",
                "CROSSES_ITSELF | \"name\":\"a\" | Polygon | [[[2.24,48.91],[2.27,48.94],[2.27,48.91],[2.24,48.94],[2.24,48.91]]]",
                "ELSEWHERE | \"name\":\"a\" | Polygon | [[[48.91,2.24],[48.91,2.27],[48.94,2.27],[48.91,2.24]]]"
            })
    void refusesAPartThatIsWrongAndSaysWhich(Fault fault, String properties, String type, String coordinates) {
        assertThat(read(feature("\"name\":\"bon\"", "Polygon", SQUARE), feature(properties, type, coordinates)))
                .isEqualTo(new Reading.Refused(fault, 2));
    }

    @Test
    void refusesTwoPartsOfOneName() {
        assertThat(read(
                        feature("\"name\":\"Europe\"", "Polygon", SQUARE),
                        feature("\"nom\":\"EUROPE\"", "Polygon", SQUARE)))
                .isEqualTo(new Reading.Refused(Fault.SAME_NAME, 2));
    }

    @Test
    void refusesAFileThatIsNone() {
        for (String file : new String[] {
            "", "{", "<kml/>", "[]", "null", "{\"type\":\"Topology\"}", "[".repeat(200_000), "\u0000\u0001"
        }) {
            assertThat(AreaUpload.read(file.getBytes(UTF_8), COLOMBES::holds))
                    .isEqualTo(new Reading.Refused(Fault.NO_GEOJSON, 0));
        }
        assertThat(read()).isEqualTo(new Reading.Refused(Fault.NO_AREA, 0));
        assertThat(AreaUpload.read(new byte[AreaUpload.MOST_BYTES + 1], COLOMBES::holds))
                .isEqualTo(new Reading.Refused(Fault.TOO_LARGE, 0));
    }

    @Test
    void refusesTooManyParts() {
        String[] many = new String[AreaUpload.MOST_AREAS + 1];
        for (int i = 0; i < many.length; i++) {
            many[i] = feature("\"name\":\"Q" + i + "\"", "Polygon", SQUARE);
        }
        assertThat(read(many)).isEqualTo(new Reading.Refused(Fault.TOO_MANY_AREAS, 0));
    }
}
