package fr.agissons.volunteering.mission;

import static fr.agissons.volunteering.VolunteeringKit.details;
import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.Towns;
import fr.agissons.volunteering.VolunteeringKit;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Missions are given away as the public sees them. */
@CivicModuleTest
class MissionsDatasetTests {
    private final VolunteeringKit kit;
    private final Browser browser;
    private final Towns towns;

    MissionsDatasetTests(VolunteeringKit kit, Browser browser, Towns towns) {
        this.kit = kit;
        this.browser = browser;
        this.towns = towns;
    }

    @Test
    void holdsWhatThePublicSeesWithItsNextDate() {
        Tenancy.run(towns.fresh(), () -> {
            kit.aMission(kit.anAssociation("Ouverte"), details("Donner des données"), 5);
            kit.aDraft(kit.anAssociation("Fermée"), details("Brouillon secret"), 1, 5);
            JsonNode json =
                    new JsonMapper().readTree(Browser.body(browser.visitor().get("/donnees/missions.json")));
            assertThat(json.size()).isOne();
            assertThat(json.get(0).get("title").asString()).isEqualTo("Donner des données");
            assertThat(json.get(0).get("next").isNull()).isFalse();
            assertThat(json.get(0).get("latitude").isNumber()).isTrue();
        });
        assertThat(browser.visitorOf(towns.bare()).get("/donnees/missions.csv")).hasStatus(404);
    }

    @Test
    void followsWhatIsNewInAFeed() throws Exception {
        Tenancy.<Boolean, Exception>call(towns.fresh(), () -> {
            kit.aMission(kit.anAssociation("Suivie"), details("Lire & <raconter>"), 5);
            kit.aDraft(kit.anAssociation("Fermée"), details("Brouillon secret"), 1, 5);
            String feed = Browser.body(browser.visitor().get("/flux/missions.atom"));
            assertThat(feed).contains("Lire &amp; &lt;raconter").doesNotContain("Brouillon secret");
            var parsed = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(feed.getBytes(StandardCharsets.UTF_8)));
            assertThat(parsed.getElementsByTagName("entry").getLength()).isOne();
            return true;
        });
        assertThat(browser.visitorOf(towns.bare()).get("/flux/missions.atom")).hasStatus(404);
    }
}
