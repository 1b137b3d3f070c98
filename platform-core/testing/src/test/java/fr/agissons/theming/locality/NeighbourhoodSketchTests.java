package fr.agissons.theming.locality;

import static fr.agissons.testing.Browser.body;
import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.core.locality.ReadNeighbourhoods;
import fr.agissons.core.locality.ReadNeighbourhoods.Line;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.Towns;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Neighbourhoods that admins draw by hand, on the map or by writing their points. */
@CivicModuleTest
class NeighbourhoodSketchTests {
    private static final String QUARTERS = "/administration/quartiers";
    private static final String SQUARE = """
            {"type":"Polygon","coordinates":[[[2.24,48.91],[2.26,48.91],[2.26,48.93],[2.24,48.93],[2.24,48.91]]]}""";
    private static final String BESIDE = """
            {"type":"Polygon","coordinates":[[[2.26,48.91],[2.28,48.91],[2.28,48.93],[2.26,48.93],[2.26,48.91]]]}""";

    @Autowired
    private ReadNeighbourhoods read;

    @Autowired
    private Browser browser;

    @Autowired
    private People people;

    @Autowired
    private Towns towns;

    private Line only() {
        assertThat(read.all()).hasSize(1);
        return read.all().getFirst();
    }

    @Test
    void isDrawnReshapedAndLeftWithItsNameAlone() {
        Tenancy.run(towns.fresh(), () -> {
            Me admin = people.admin("Adèle");
            assertThat(browser.as(admin).post(QUARTERS, Map.of("name", "Europe", "outline", SQUARE)))
                    .hasRedirectedUrl(QUARTERS + "?fait=quartier-ajoute");
            Line drawn = only();
            assertThat(drawn.drawn()).isTrue();
            String path = QUARTERS + "/" + drawn.id();
            assertThat(body(browser.as(admin).get(path))).contains("data-sketch", "[2.24,48.91]", "value=\"Europe\"");
            assertThat(body(browser.visitor().get("/fond-de-carte.json"))).contains("[2.24,48.91]");
            assertThat(browser.as(admin)
                            .post(path, Map.of("name", "Europe", "outline", BESIDE, "version", "" + drawn.version())))
                    .hasRedirectedUrl(QUARTERS + "?fait=quartier-change");
            assertThat(read.outline(drawn.id()))
                    .hasValueSatisfying(outline -> assertThat(outline).contains("[2.28,48.93]"));
            assertThat(browser.as(admin)
                            .post(path, Map.of("name", "Europe", "outline", " ", "version", "" + only().version())))
                    .hasStatus3xxRedirection();
            assertThat(only().drawn()).isFalse();
        });
    }

    @Test
    void isWrittenPointByPointWithoutAMap() {
        Tenancy.run(towns.fresh(), () -> {
            String points = "48.91, 2.24\r\n48,93; 2,25\r\n\r\n48.92\t2.26";
            assertThat(browser.as(people.admin("Adèle")).post(QUARTERS, Map.of("name", "Triangle", "outline", points)))
                    .hasStatus3xxRedirection();
            assertThat(read.outline(only().id()))
                    .hasValueSatisfying(
                            outline -> assertThat(outline).contains("[2.24,48.91]", "[2.25,48.93]", "[2.26,48.92]"));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bonjour                                                                        | ne se lisent pas",
                "{\"type\":\"Polygon\",                                                         | ne se lisent pas",
                "48.91, 2.24                                                                    | surface fermée",
                "{\"type\":\"Point\",\"coordinates\":[2.24,48.91]}                              | surface fermée",
                "{\"type\":\"Polygon\",\"coordinates\":[[[2.24,48.91],[2.26,48.91],[2.26,48.93],[2.25,48.94]]]} | surface fermée",
                "{\"type\":\"Polygon\",\"coordinates\":[[[2.24,48.91],[2.26,48.93],[2.26,48.91],[2.24,48.93],[2.24,48.91]]]} | se recoupe",
                "{\"type\":\"Polygon\",\"coordinates\":[[[48.91,2.24],[48.91,2.26],[48.93,2.26],[48.91,2.24]]]} | pas sur votre territoire",
                "{\"type\":\"Polygon\",\"coordinates\":[[[648000,6868000],[649000,6868000],[649000,6869000],[648000,6868000]]]} | longitudes et latitudes",
                "{\"features\":[{\"geometry\":null},{\"geometry\":null}]}                         | plusieurs quartiers"
            })
    void isRefusedWithWhatWasDrawnAndWhy(String outline, String why) {
        Tenancy.run(towns.colombes(), () -> {
            var page = browser.as(people.admin("Adèle"))
                    .post(QUARTERS, Map.of("name", "Refusé", "outline", outline.strip()));
            assertThat(page).hasStatus(422);
            assertThat(body(page))
                    .contains("f-outline-error", why.strip(), "<details class=\"disclosure\" open", "value=\"Refusé\"");
            assertThat(read.all()).extracting(Line::name).doesNotContain("Refusé");
        });
    }

    @Test
    void isSaidToLieOverAnotherButNotBesideIt() {
        Tenancy.run(towns.fresh(), () -> {
            Me admin = people.admin("Adèle");
            browser.as(admin).post(QUARTERS, Map.of("name", "Europe", "outline", SQUARE));
            browser.as(admin).post(QUARTERS, Map.of("name", "Vallées", "outline", BESIDE));
            assertThat(body(browser.as(admin).get(QUARTERS))).doesNotContain("se recouvrent");
            browser.as(admin).post(QUARTERS, Map.of("name", "Centre", "outline", SQUARE.replace("2.26", "2.265")));
            assertThat(body(browser.as(admin).get(QUARTERS)))
                    .contains("«\u202fCentre\u202f» et «\u202fEurope\u202f» se recouvrent")
                    .contains("«\u202fCentre\u202f» et «\u202fVallées\u202f» se recouvrent")
                    .doesNotContain("«\u202fEurope\u202f» et «\u202fVallées");
        });
    }
}
