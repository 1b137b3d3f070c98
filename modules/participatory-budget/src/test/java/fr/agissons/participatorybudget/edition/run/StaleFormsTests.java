package fr.agissons.participatorybudget.edition.run;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.participatorybudget.BudgetKit;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever is overtaken, by somebody else or by a first ballot, gets the form again with what they typed. */
@CivicModuleTest
class StaleFormsTests {
    private static final String RUN = "/budget-participatif/administration/";

    private final BudgetKit kit;
    private final Browser browser;
    private final People people;
    private Me admin;

    @SuppressWarnings("NullAway.Init")
    StaleFormsTests(BudgetKit kit, Browser browser, People people) {
        this.kit = kit;
        this.browser = browser;
        this.people = people;
    }

    @BeforeEach
    void signIn() {
        admin = people.admin("Devancée");
    }

    private static Map<String, String> words(String text, int version) {
        return Map.of("title", "Deux plumes", "summary", "Court.", "text", text, "version", Integer.toString(version));
    }

    private static Map<String, String> project(UUID envelope, String title, int version) {
        return Map.of(
                "envelope",
                envelope.toString(),
                "title",
                title,
                "text",
                "Tout ce qui fut saisi",
                "category",
                "NATURE",
                "cost",
                "12 000",
                "version",
                Integer.toString(version));
    }

    @Test
    void aTextThatComesSecondIsKeptOnItsForm() {
        UUID id = kit.aDraft("Deux plumes");
        int seen = kit.version(id);
        assertThat(browser.as(admin).post(RUN + id + "/textes", words("Le premier texte", seen)))
                .hasStatus3xxRedirection();

        assertThat(browser.as(admin).post(RUN + id + "/textes", words("Le second texte", seen)))
                .hasStatus(409)
                .bodyText()
                .contains("entre-temps", "Le second texte", "name=\"version\" value=\"" + kit.version(id) + "\"");
        assertThat(kit.edition(id).words().text()).isEqualTo("Le premier texte");
        assertThat(browser.as(admin).post(RUN + id + "/textes", words("Le second texte", kit.version(id))))
                .hasStatus3xxRedirection();
    }

    @Test
    void aRuleThatComesAfterTheFirstBallotIsRefusedOnItsForm() {
        EditionView edition = kit.anOpenVote("Trop tard pour la règle");
        kit.castFirstBallot(edition.id());

        assertThat(browser.as(admin)
                        .post(
                                RUN + edition.id() + "/vote",
                                Map.of(
                                        "mode",
                                        "APPROVAL",
                                        "most",
                                        "17",
                                        "minimumKind",
                                        "NONE",
                                        "version",
                                        Integer.toString(edition.version()))))
                .hasStatus(409)
                .bodyText()
                .contains("premier bulletin", "17");
    }

    @Test
    void anAmountThatComesSecondReplacesNothing() {
        UUID id = kit.aDraft("Deux montants");
        UUID envelope = kit.cases().envelopes().add(id, null, 10_000_000);
        String path = RUN + id + "/enveloppes/" + envelope;
        assertThat(browser.as(admin).post(path, Map.of("district", "", "amount", "120 000", "version", "0")))
                .hasStatus3xxRedirection();

        assertThat(browser.as(admin).post(path, Map.of("district", "", "amount", "77 000", "version", "0")))
                .hasStatus(409)
                .bodyText()
                .contains("entre-temps", "77 000", "name=\"version\" value=\"1\"");
        assertThat(kit.edition(id).cents()).isEqualTo(12_000_000);
    }

    @Test
    void anEnvelopeThatComesAfterTheFirstBallotIsRefusedOnItsForm() {
        EditionView edition = kit.anOpenVote("Trop tard pour l’argent");
        UUID envelope = edition.envelopes().getFirst().id();
        kit.castFirstBallot(edition.id());
        String path = RUN + edition.id() + "/enveloppes";

        assertThat(browser.as(admin).post(path + "/" + envelope, Map.of("district", "", "amount", "77 000")))
                .hasStatus(409)
                .bodyText()
                .contains("premier bulletin", "77 000");
        assertThat(browser.as(admin).post(path, Map.of("district", "Europe", "amount", "66 000")))
                .hasStatus(409)
                .bodyText()
                .contains("premier bulletin", "66 000");
    }

    @Test
    void aProjectThatComesSecondOrTooLateIsKeptOnItsForm() {
        UUID id = kit.aDraft("Deux corrections");
        UUID envelope = kit.cases().envelopes().add(id, null, 10_000_000);
        String path = RUN + "projets/" + kit.aProject(id, envelope, "Un kiosque", 1_000_000);
        assertThat(browser.as(admin).post(path, project(envelope, "Un grand kiosque", 0)))
                .hasStatus3xxRedirection();

        assertThat(browser.as(admin).post(path, project(envelope, "Un petit kiosque", 0)))
                .hasStatus(409)
                .bodyText()
                .contains("entre-temps", "Un petit kiosque", "Tout ce qui fut saisi");

        EditionView voting = kit.anOpenVote("Trop tard pour un projet");
        kit.castFirstBallot(voting.id());
        assertThat(browser.as(admin)
                        .post(
                                RUN + voting.id() + "/projets/nouveau",
                                project(voting.envelopes().getFirst().id(), "Un dernier kiosque", 0)))
                .hasStatus(409)
                .bodyText()
                .contains("premier bulletin", "Un dernier kiosque", "Tout ce qui fut saisi");
    }
}
