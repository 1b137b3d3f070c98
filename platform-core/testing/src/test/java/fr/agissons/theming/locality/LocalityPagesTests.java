package fr.agissons.theming.locality;

import static fr.agissons.testing.Browser.body;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.core.locality.PartnerDraft;
import fr.agissons.core.locality.ReadNeighbourhoods;
import fr.agissons.core.locality.ReadPartners;
import fr.agissons.core.locality.TendNeighbourhoods;
import fr.agissons.core.locality.TendNeighbourhoods.Tending;
import fr.agissons.core.locality.TendPartners;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.StatementCounter;
import fr.agissons.testing.Together;
import fr.agissons.testing.Towns;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Neighbourhoods and partners as admins look after them, and as everybody then sees them. */
@CivicModuleTest
class LocalityPagesTests {
    private static final String QUARTERS = "/administration/quartiers";
    private static final String PARTNERS = "/administration/partenaires";
    private static final String FILE = """
            {"type":"FeatureCollection","features":[
             {"type":"Feature","properties":{"nom":"Petit-Colombes"},"geometry":{"type":"Polygon","coordinates":
              [[[2.2401,48.9101],[2.2701,48.9101],[2.2701,48.9401],[2.2401,48.9401],[2.2401,48.9101]]]}},
             {"type":"Feature","properties":{"nom":"%s"},"geometry":{"type":"Polygon","coordinates":
              [[[2.2701,48.9101],[2.2901,48.9101],[2.2901,48.9401],[2.2701,48.9401],[2.2701,48.9101]]]}}]}""";

    @Autowired
    private TendNeighbourhoods neighbourhoods;

    @Autowired
    private ReadNeighbourhoods read;

    @Autowired
    private TendPartners partners;

    @Autowired
    private ReadPartners readPartners;

    @Autowired
    private Browser browser;

    @Autowired
    private People people;

    @Autowired
    private Towns towns;

    @Autowired
    private StatementCounter counter;

    private MvcTestResult send(Me admin, String content) {
        var file = new MockMultipartFile("fichier", "quartiers.geojson", "application/json", content.getBytes(UTF_8));
        return browser.as(admin).send(QUARTERS + "/dessiner", Map.of(), file);
    }

    @Test
    void areNamedRenamedAndTakenAway() {
        Tenancy.run(towns.fresh(), () -> {
            Me admin = people.admin("Adèle");
            assertThat(browser.as(admin).post(QUARTERS, Map.of("name", "  Les   Vallées ")))
                    .hasStatus3xxRedirection();
            var line = read.all().getFirst();
            assertThat(line.name()).isEqualTo("Les Vallées");
            assertThat(browser.as(admin).post(QUARTERS, Map.of("name", "LES VALLÉES")))
                    .hasStatus(422)
                    .bodyText()
                    .contains("value=\"LES VALLÉES\"", "porte déjà ce nom");
            assertThat(browser.as(admin).post(QUARTERS, Map.of("name", " "))).hasStatus(422);
            String path = QUARTERS + "/" + line.id();
            assertThat(browser.as(admin).post(path, Map.of("name", "Vallées", "version", "0")))
                    .hasStatus3xxRedirection();
            assertThat(browser.as(admin).post(path, Map.of("name", "Autre", "version", "0")))
                    .as("somebody else was quicker")
                    .hasStatus(409);
            assertThat(browser.as(admin).post(path + "/retirer", Map.of("version", "1")))
                    .hasStatus3xxRedirection();
            assertThat(read.all()).isEmpty();
        });
    }

    @Test
    void areNamedOnceByManyAdminsAtOnce() {
        Tenancy.run(towns.fresh(), () -> {
            List<Callable<Tending>> work = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                work.add(() -> neighbourhoods.add("Fossés-Jean", ""));
            }
            try {
                assertThat(Together.run(work)).containsOnlyOnce(new Tending.Kept());
            } catch (Exception failed) {
                throw new AssertionError(failed);
            }
        });
    }

    @Test
    void areDrawnFromAFileAndShownOnTheTownsMap() {
        Tenant town = towns.fresh();
        Tenancy.run(town, () -> {
            Me admin = people.admin("Adèle");
            neighbourhoods.add("petit-colombes", "");
            assertThat(send(admin, FILE.formatted("Europe"))).hasRedirectedUrl(QUARTERS + "?fait=quartiers-dessines");
            assertThat(read.all())
                    .extracting(ReadNeighbourhoods.Line::name)
                    .as("the one that was known is drawn")
                    .containsExactly("Europe", "petit-colombes");
            assertThat(body(browser.visitor().get("/fond-de-carte.json")))
                    .contains("\"quarters\":{\"type\":\"MultiPolygon\",\"coordinates\":[[[[2.2", "\"t\":\"Europe\"");
            assertThat(body(browser.visitorOf(towns.lille()).get("/fond-de-carte.json")))
                    .doesNotContain("\"t\":\"Europe\"");
            assertThat(body(browser.as(admin).get(QUARTERS))).contains("data-ground", "Sur la carte");
        });
    }

    @Test
    void areNotDrawnFromAFileThatIsWrong() {
        Tenancy.run(towns.fresh(), () -> {
            Me admin = people.admin("Adèle");
            var twice = send(admin, FILE.formatted("PETIT-COLOMBES"));
            assertThat(twice).hasStatus(422);
            assertThat(body(twice)).contains("f-fichier-error", "Élément n° 2", "porte déjà ce nom");
            assertThat(send(admin, "PK\u0003\u0004")).hasStatus(422).bodyText().contains("pas un fichier GeoJSON");
            assertThat(browser.as(admin).post(QUARTERS + "/dessiner", Map.of())).hasStatus(422);
            assertThat(read.all()).isEmpty();
        });
    }

    @Test
    void belongToTheirTown() {
        Me admin = people.admin("Adèle");
        Tenancy.run(towns.lille(), () -> {
            neighbourhoods.add("Wazemmes " + UUID.randomUUID().toString().substring(0, 8), "");
            partners.add(new PartnerDraft("Partenaire lillois", "", ""));
        });
        String quarter = QUARTERS + "/"
                + Tenancy.call(towns.lille(), () -> read.all().getFirst().id());
        String partner = PARTNERS + "/"
                + Tenancy.call(
                        towns.lille(), () -> readPartners.all().getFirst().id());
        Map<String, String> form = Map.of("name", "Volé", "version", "0");
        for (String path : List.of(quarter, partner)) {
            assertThat(browser.as(admin).get(path)).hasStatus(404);
            assertThat(browser.as(admin).post(path, form)).hasStatus(404);
            assertThat(browser.as(admin).post(path + "/retirer", form)).hasStatus(404);
        }
        assertThat(browser.as(admin).post(partner + "/monter", Map.of())).hasStatus(404);
        assertThat(body(browser.as(admin).get(PARTNERS))).doesNotContain("Partenaire lillois");
    }

    @Test
    void partnersStandInTheOrderAdminsGaveThem() {
        Tenancy.run(towns.fresh(), () -> {
            Me admin = people.admin("Adèle");
            for (String name : List.of("Un", "Deux", "Trois")) {
                browser.as(admin)
                        .post(PARTNERS, Map.of("name", name, "line", "", "website", "https://" + name + ".fr/"));
            }
            UUID third = readPartners.all().getLast().id();
            browser.as(admin).post(PARTNERS + "/" + third + "/monter", Map.of());
            browser.as(admin).post(PARTNERS + "/" + third + "/monter", Map.of());
            browser.as(admin).post(PARTNERS + "/" + third + "/monter", Map.of());
            assertThat(readPartners.all()).extracting(ReadPartners.Line::name).containsExactly("Trois", "Un", "Deux");
            browser.as(admin).post(PARTNERS + "/" + third + "/descendre", Map.of());
            assertThat(readPartners.all()).extracting(ReadPartners.Line::name).containsExactly("Un", "Trois", "Deux");
            assertThat(body(browser.visitor().get("/")))
                    .containsSubsequence(
                            "Avec le soutien de", "https://Un.fr/", "https://Trois.fr/", "https://Deux.fr/");
            browser.as(admin).post(PARTNERS + "/" + third + "/retirer", Map.of());
            assertThat(body(browser.visitor().get("/")))
                    .contains("https://Un.fr/")
                    .doesNotContain("https://Trois.fr/");
        });
    }

    @Test
    void partnersLeadNowhereButToWebsites() {
        Tenancy.run(towns.fresh(), () -> {
            Me admin = people.admin("Adèle");
            for (String address :
                    List.of("javascript:alert(1)", "ftp://x.fr", "//x.fr", "https://", "https://a@b.fr", "x.fr")) {
                assertThat(browser.as(admin).post(PARTNERS, Map.of("name", "<b>X</b>", "website", address)))
                        .as(address)
                        .hasStatus(422)
                        .bodyText()
                        .contains("f-website-error", "&lt;b")
                        .doesNotContain("<b>X");
            }
            assertThat(readPartners.all()).isEmpty();
        });
    }

    @Test
    void theirPagesTakeFewStatements() {
        Tenancy.run(towns.fresh(), () -> {
            Me admin = people.admin("Adèle");
            for (int i = 0; i < 30; i++) {
                neighbourhoods.add("Quartier " + i, "");
                partners.add(new PartnerDraft("Partenaire " + i, "", ""));
            }
            for (String path : List.of(QUARTERS, PARTNERS)) {
                var statements = counter
                        .during(() -> assertThat(browser.as(admin).get(path)).hasStatusOk())
                        .stream()
                        .filter(sql -> !sql.toLowerCase(Locale.ROOT).contains("spring_session"))
                        .toList();
                assertThat(statements).as(path).hasSizeLessThanOrEqualTo(4);
            }
        });
    }
}
