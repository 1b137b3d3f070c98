package fr.agissons.participatorybudget.result;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.participatorybudget.BudgetKit;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Where fewer than ten voted, the winners are told, and nothing from which one could guess who chose what. */
@CivicModuleTest
class WithheldResultTests {
    private static final String DATA = "/donnees/budget-participatif-resultats.csv";

    private final BudgetKit kit;
    private final ResultKit results;
    private final Browser browser;
    private final PublishResult publish;

    WithheldResultTests(BudgetKit kit, ResultKit results, Browser browser, PublishResult publish) {
        this.kit = kit;
        this.results = results;
        this.browser = browser;
        this.publish = publish;
    }

    private EditionView published(String title, int voters) throws InterruptedException {
        EditionView edition = kit.aVoteClosingIn(Duration.ofMillis(2000), title);
        UUID bowls = results.projects(edition).getLast().id();
        results.vote(edition, voters, bowls);
        results.close(edition);
        publish.publish(edition.id());
        return kit.edition(edition.id());
    }

    @Test
    void tellsTheWinnersOfNineVotersAndNothingElse() throws Exception {
        EditionView edition = published("Petite île", Turnout.FEWEST - 1);

        assertThat(browser.visitor().get(edition.path()))
                .as("said with the rules")
                .bodyText()
                .contains("moins de dix personnes votent pour une enveloppe");
        assertThat(browser.visitor().get(edition.path() + "/resultat"))
                .hasStatusOk()
                .bodyText()
                .contains("Moins de dix votants pour cette enveloppe", "Un terrain de boules Petite île")
                .as("a hash of so few ballots is found by trying them all")
                .doesNotContain(
                        "<code>", "9 votants", "9 bulletins", "9 voix", "Personne n’a choisi", "enveloppe-1.pb\"");
        assertThat(browser.visitor().get(edition.path() + "/resultat/enveloppe-1.pb"))
                .hasStatus(404);
        assertThat(Browser.body(browser.visitor().get(DATA)).lines())
                .filteredOn(line -> line.contains(edition.slug()))
                .hasSize(2)
                .noneMatch(line -> line.contains(";9;") || line.contains(";0;"));
    }

    @Test
    void tellsAllOfTenVoters() throws Exception {
        EditionView edition = published("Grande île", Turnout.FEWEST);

        assertThat(browser.visitor().get(edition.path() + "/resultat"))
                .hasStatusOk()
                .bodyText()
                .contains("10 bulletins comptés", "10 voix", "enveloppe-1.pb")
                .doesNotContain("Moins de dix votants pour cette enveloppe");
        assertThat(browser.visitor().get(edition.path() + "/resultat/enveloppe-1.pb"))
                .hasStatusOk();
        assertThat(Browser.body(browser.visitor().get(DATA)).lines())
                .filteredOn(line -> line.contains(edition.slug()))
                .anySatisfy(line -> assertThat(line).contains("P2", "10", "2500000"));
    }
}
