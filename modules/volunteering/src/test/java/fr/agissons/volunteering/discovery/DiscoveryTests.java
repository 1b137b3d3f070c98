package fr.agissons.volunteering.discovery;

import static fr.agissons.volunteering.VolunteeringKit.details;
import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.people.organisation.ModerateOrganisation;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.StatementCounter;
import fr.agissons.testing.Towns;
import fr.agissons.volunteering.VolunteeringKit;
import fr.agissons.volunteering.VolunteeringKit.Association;
import fr.agissons.volunteering.mission.Theme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

@CivicModuleTest
class DiscoveryTests {
    private final VolunteeringKit kit;
    private final Browser browser;
    private final Towns towns;
    private final StatementCounter counter;
    private final ListMissions list;
    private final ModerateOrganisation organisations;

    DiscoveryTests(
            VolunteeringKit kit,
            Browser browser,
            Towns towns,
            StatementCounter counter,
            ListMissions list,
            ModerateOrganisation organisations) {
        this.kit = kit;
        this.browser = browser;
        this.towns = towns;
        this.counter = counter;
        this.list = list;
        this.organisations = organisations;
    }

    private List<String> titles(String... parameters) {
        Map<String, String> query = new java.util.TreeMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            query.put(parameters[i], parameters[i + 1]);
        }
        return list.page(ListQuery.of(query)).rows().stream()
                .map(MissionRow::title)
                .toList();
    }

    private void inLille(Runnable work) {
        Tenant lille = towns.lille();
        Tenancy.run(lille, work);
    }

    @Test
    void readsTheListInFiveStatementsAndTheDetailToo() {
        Association association = kit.anAssociation("Compteurs");
        UUID mission = UUID.randomUUID();
        for (int i = 0; i < 25; i++) {
            mission = kit.aMission(association, details("Mission comptée " + i), 3);
        }
        UUID last = mission;
        kit.settle();

        assertThat(counter.during(() -> browser.visitor().get("/missions"))).hasSizeLessThanOrEqualTo(5);
        assertThat(counter.during(() -> browser.visitor().get("/missions?lieu=Colombes&tri=distance")))
                .hasSizeLessThanOrEqualTo(5);
        assertThat(counter.during(() -> browser.visitor().get("/missions?q=haie&theme=environnement&quand=mois")))
                .hasSizeLessThanOrEqualTo(5);
        assertThat(counter.during(() -> browser.visitor().get("/missions/" + last)))
                .hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void walksThroughAllPagesWithoutMissingOrRepeatingAny() {
        inLille(() -> {
            Association association = kit.anAssociation("Pages de Lille");
            for (int i = 0; i < 43; i++) {
                kit.aMission(association, details("Page " + i), 2, 3);
            }
            kit.anOngoingMission(association, details("Page toute l’année"), 3);

            for (List<String> order : List.of(List.<String>of(), List.of("lieu", "Colombes", "tri", "distance"))) {
                List<String> seen = new ArrayList<>();
                String cursor = "";
                do {
                    Map<String, String> query = new java.util.TreeMap<>(Map.of("apres", cursor));
                    for (int i = 0; i < order.size(); i += 2) {
                        query.put(order.get(i), order.get(i + 1));
                    }
                    ListPage page = list.page(ListQuery.of(query));
                    page.rows().forEach(row -> seen.add(row.title()));
                    String next = page.next();
                    cursor = next == null
                            ? ""
                            : java.net.URLDecoder.decode(
                                    next.replaceAll(".*apres=([^&]*).*", "$1"),
                                    java.nio.charset.StandardCharsets.UTF_8);
                } while (!cursor.isEmpty());
                assertThat(new HashSet<>(seen)).hasSameSizeAs(seen);
                assertThat(seen).filteredOn(title -> title.startsWith("Page ")).hasSize(44);
            }
        });
    }

    @Test
    void findsByThemeDistanceAndCondition() {
        Association association = kit.anAssociation("Filtres");
        kit.aMission(association, details("Filtre sport ici", Theme.SPORT, 48.9230, 2.2530), 3);
        kit.aMission(association, details("Filtre sport loin", Theme.SPORT, 48.8000, 2.5000), 3);
        kit.anOngoingMission(association, details("Filtre sport toute l’année", Theme.SPORT, 48.9230, 2.2530), 3);

        assertThat(titles("theme", "sport", "rayon", "2", "lat", "48.923", "lon", "2.253"))
                .contains("Filtre sport ici", "Filtre sport toute l’année")
                .doesNotContain("Filtre sport loin");
        assertThat(titles("theme", "sport", "quand", "mois"))
                .contains("Filtre sport ici", "Filtre sport loin")
                .doesNotContain("Filtre sport toute l’année");
        assertThat(titles("theme", "sport", "soir", "oui")).isEmpty();
        assertThat(titles("theme", "sport", "a-distance", "oui")).isEmpty();
        assertThat(titles("theme", "sport", "tri", "distance", "lieu", "92700"))
                .first()
                .isEqualTo("Filtre sport ici");
    }

    @Test
    void findsWhatPeopleType() {
        kit.aMission(kit.anAssociation("Chercheurs"), details("Réparer des bicyclettes rouillées"), 3);

        eventually(() -> titles("q", "bicyclete rouillee").contains("Réparer des bicyclettes rouillées"));
        assertThat(titles("q", "xylophone")).isEmpty();
    }

    @Test
    void forgetsWhatItsAssociationMayNoLongerShow() {
        Association association = kit.anAssociation("Suspendue");
        UUID mission = kit.aMission(association, details("Bientôt invisible"), 3);
        assertThat(browser.visitor().get("/missions/" + mission)).hasStatusOk();

        organisations.flag(association.id(), "Un doute");

        eventually(() ->
                browser.visitor().get("/missions/" + mission).getResponse().getStatus() == 404);
        organisations.restore(association.id());
        eventually(() ->
                browser.visitor().get("/missions/" + mission).getResponse().getStatus() == 200);
    }

    @Test
    void saysWhatToDoWhenNothingIsFoundAndLeavesNonsenseOut() {
        assertThat(browser.visitor().get("/missions?theme=humanitaire"))
                .hasStatusOk()
                .bodyText()
                .contains("Aucune mission ne correspond", "/missions");
        assertThat(browser.visitor().get("/missions?theme=%3Cscript%3E&lat=900&lon=x&rayon=-3&apres=zz&quand=hier"))
                .hasStatusOk();
        assertThat(browser.visitor().get("/missions?lieu=Xyzzyville"))
                .bodyText()
                .contains("Nous ne connaissons pas ce lieu");
    }

    @Test
    void tellsSearchEnginesWhatItIs() {
        Association association = kit.anAssociation("Robots </script>");
        UUID dated = kit.aMission(association, details("Datée </script><script>alert(1)</script>"), 3);
        UUID ongoing = kit.anOngoingMission(association, details("Toute l’année"), 3);

        assertThat(browser.visitor().get("/missions/" + dated))
                .hasStatusOk()
                .bodyText()
                .contains("\"@type\":\"Event\"", "\"remainingAttendeeCapacity\":3")
                .doesNotContain("<script>alert(1)");
        assertThat(browser.visitor().get("/missions/" + ongoing))
                .bodyText()
                .contains("\"@type\":\"JobPosting\"", "\"employmentType\":\"VOLUNTEER\"");
    }

    @Test
    void givesTheMapItsPoints() {
        kit.aMission(kit.anAssociation("Carte"), details("Sur la carte", Theme.RESEARCH, 48.92, 2.25), 3);

        assertThat(browser.visitor().get("/missions/carte.json?theme=recherche"))
                .hasStatusOk()
                .bodyText()
                .contains("Sur la carte", "48.92");
    }

    @Test
    void opensAMapOfAllThatTheQuestionFindsWhicheverPageIsRead() {
        Association association = kit.anAssociation("Partout");
        for (int i = 0; i < 23; i++) {
            kit.aMission(association, details("Point " + i, Theme.RESEARCH, 48.92, 2.25), 3);
        }

        assertThat(browser.visitor().get("/missions?theme=recherche"))
                .bodyText()
                .contains("data-points=\"/missions/carte.json?theme=recherche\"");
        assertThat(browser.visitor().get("/missions/carte.json?theme=recherche"))
                .bodyText()
                .satisfies(json -> assertThat(json.split("\"t\":\"Point ", -1)).hasSize(24));
    }

    @Test
    void tellsSearchEnginesOfTheMissionsThePublicSees() {
        Association association = kit.anAssociation("Plan");
        UUID seen = kit.aMission(association, details("Vue de tous"), 3);
        UUID draft = kit.aDraft(association, details("Encore secrète"), 1, 3);
        kit.settle();

        assertThat(browser.visitor().get("/sitemap.xml"))
                .hasStatusOk()
                .bodyText()
                .contains("/missions/" + seen + "</loc><lastmod>")
                .doesNotContain(draft.toString());
        inLille(() -> assertThat(browser.visitor().get("/sitemap.xml"))
                .bodyText()
                .contains("/missions</loc>")
                .doesNotContain(seen.toString()));
    }

    private static void eventually(BooleanSupplier fact) {
        long end = System.nanoTime() + 20_000_000_000L;
        while (!fact.getAsBoolean()) {
            assertThat(System.nanoTime()).as("it comes true within 20 s").isLessThan(end);
            Thread.onSpinWait();
        }
    }
}
