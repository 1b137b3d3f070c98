package fr.agissons.participatorybudget.works;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.participatorybudget.works.WorksKit.Chosen;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.StatementCounter;
import fr.agissons.testing.Towns;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What becomes of chosen projects is given to programs and shown in pictures, and who follows them can leave. */
@CivicModuleTest
class WorksGivenTests {
    private final WorksKit works;
    private final People people;
    private final Browser browser;
    private final WorksOfPerson personal;
    private final StatementCounter counter;
    private final Towns towns;

    WorksGivenTests(
            WorksKit works,
            People people,
            Browser browser,
            WorksOfPerson personal,
            StatementCounter counter,
            Towns towns) {
        this.works = works;
        this.people = people;
        this.browser = browser;
        this.personal = personal;
        this.counter = counter;
        this.towns = towns;
    }

    @Test
    void givesChosenProjectsAway() throws Exception {
        Chosen vote = works.aResult("des données");
        JsonNode before = row(vote);
        assertThat(before.get("status").isNull()).isTrue();
        assertThat(before.get("told_at").isNull()).isTrue();

        var agent = browser.as(vote.agent());
        agent.post(vote.desk() + "/etat", Map.of("status", "building", "due", "2027-05-01"));
        agent.post(vote.desk() + "/depenses", Map.of("amount", "12,50", "paid", "2026-11-01", "label", "Une pelle"));

        JsonNode row = row(vote);
        assertThat(row.get("status").asString()).isEqualTo("BUILDING");
        assertThat(row.get("due").asString()).isEqualTo("2027-05-01");
        assertThat(row.get("cost_cents").asLong()).isEqualTo(6_000_00);
        assertThat(row.get("spent_cents").asLong()).isEqualTo(12_50);
        assertThat(row.get("told_at").isNull()).isFalse();
        assertThat(Browser.body(browser.visitor().get("/donnees/budget-participatif-suivi.csv")))
                .contains("Le parc des données")
                .doesNotContain("La piscine des données");
        assertThat(browser.visitorOf(towns.bare()).get("/donnees/budget-participatif-suivi.csv"))
                .hasStatus(404);
    }

    @Test
    void showsThePicturesOfTheWorks() throws Exception {
        Chosen vote = works.aResult("des photos");
        var photo = new MockMultipartFile("photo", "IMG 1.jpg", "image/jpeg", jpeg());

        var unsaid = browser.as(vote.agent())
                .send(vote.desk() + "/nouvelles", Map.of("news", "Les bancs sont posés.", "alt", " "), photo);
        assertThat(unsaid).hasStatus(422);
        assertThat(browser.as(vote.agent())
                        .send(
                                vote.desk() + "/nouvelles",
                                Map.of("news", "Les bancs sont posés.", "alt", "Deux bancs sous un tilleul"),
                                photo))
                .hasStatus3xxRedirection();

        assertThat(Browser.body(browser.visitor().get(vote.page())))
                .contains("alt=\"Deux bancs sous un tilleul\"", "width=\"640\" height=\"480\"");
    }

    @Test
    void forgetsWhatAPersonFollows() throws Exception {
        Chosen vote = works.aResult("des départs");
        Me follower = people.resident("Partante");
        browser.as(follower).post(vote.page() + "/suivre", Map.of());
        assertThat(personal.held(follower.person()).getFirst().rows())
                .singleElement()
                .asString()
                .contains("Le parc des départs");

        personal.end(follower.person());

        assertThat(personal.held(follower.person()).getFirst().rows()).isEmpty();
    }

    @Test
    void readsTheListInFewStatements() throws Exception {
        Chosen vote = works.aResult("des requêtes");
        String list = vote.edition().path() + "/suivi";
        assertThat(browser.visitor().get(list)).hasStatusOk();

        assertThat(counter.during(() -> browser.visitor().get(list)))
                .filteredOn(statement -> statement.contains("budget_"))
                .as("three of any edition's page and one of the list")
                .hasSizeBetween(1, 4);
    }

    private JsonNode row(Chosen vote) {
        JsonNode rows = new JsonMapper()
                .readTree(Browser.body(browser.visitor().get("/donnees/budget-participatif-suivi.json")));
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.get("id").asString().equals(vote.project().toString()))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] jpeg() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
        return bytes.toByteArray();
    }
}
