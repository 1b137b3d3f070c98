package fr.agissons.theming.map;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.tenancy.CrossTenant;
import fr.agissons.core.territory.Communes;
import fr.agissons.core.territory.outline.OutlineImport;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.Towns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What maps are drawn on where a town has no tiles. */
@CivicModuleTest
class BaseMapTests {
    private static final String PATH = "/fond-de-carte.json";
    private static final String SQUARES = """
            {"type": "FeatureCollection", "features": [
              {"type": "Feature", "properties": {"code": "92025", "nom": "Colombes"}, "geometry": {"type": "Polygon",
                "coordinates": [[[2.24, 48.91], [2.27, 48.91], [2.27, 48.94], [2.24, 48.94], [2.24, 48.91]]]}},
              {"type": "Feature", "properties": {"code": "92004"}, "geometry": {"type": "Polygon",
                "coordinates": [[[2.27, 48.91], [2.31, 48.91], [2.31, 48.94], [2.27, 48.94], [2.27, 48.91]]]}}]}""";

    private final Browser browser;
    private final Towns towns;
    private final Communes communes;
    private final CrossTenant crossTenant;

    private final MockMvcTester mvc;

    BaseMapTests(MockMvcTester mvc, Browser browser, Towns towns, Communes communes, CrossTenant crossTenant) {
        this.mvc = mvc;
        this.browser = browser;
        this.towns = towns;
        this.communes = communes;
        this.crossTenant = crossTenant;
    }

    @Test
    void drawsTheCountryFromTheStartAndTheTownOnceItsOutlineIsImported(@TempDir Path folder) throws IOException {
        towns.colombes();
        Browser.Visit visitor = browser.visitor();
        assertThat(visitor.get(PATH))
                .hasStatusOk()
                .bodyText()
                .contains("\"by\":\"Natural Earth\"", "\"own\":{\"type\":\"MultiPolygon\",\"coordinates\":[]}")
                .contains("\"land\":{\"type\":\"MultiPolygon\",\"coordinates\":[[[[")
                .contains("Colombes");

        Path file = Files.writeString(folder.resolve("communes.geojson"), SQUARES);
        new OutlineImport(crossTenant.dataSource("what the operator's command does"), communes)
                .importFrom(file, "IGN, Admin Express");

        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(visitor.get(PATH))
                        .bodyText()
                        .contains("\"by\":\"Natural Earth, IGN, Admin Express\"")
                        .contains("\"lines\":{\"type\":\"MultiPolygon\",\"coordinates\":[[[[2.27,48.9")
                        .containsPattern("\"own\":.*\"coordinates\":\\[\\[\\[\\[2\\.2[47],48\\.9"));
    }

    @Test
    void isSentOnceToABrowserThatHasIt() {
        towns.colombes();
        String tag = java.util.Objects.requireNonNull(
                browser.visitor().get(PATH).getResponse().getHeader("ETag"));
        assertThat(mvc.get().uri("http://colombes.test" + PATH).header("If-None-Match", tag))
                .hasStatus(304);
    }
}
