package fr.agissons.participatorybudget.ballot.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.participatorybudget.BudgetKit;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.VotingRule;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.StatementCounter;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What voters see and send. */
@CivicModuleTest
class VotePagesTests {
    private static final Pattern SECRET = Pattern.compile("name=\"secret\" value=\"([0-9a-f]{32})\"");
    private static final Pattern CODE = Pattern.compile("<code>([0-9a-f]{4}(?:-[0-9a-f]{4}){4})</code>");

    private final BudgetKit kit;
    private final People people;
    private final Browser browser;
    private final StatementCounter counter;

    VotePagesTests(BudgetKit kit, People people, Browser browser, StatementCounter counter) {
        this.kit = kit;
        this.people = people;
        this.browser = browser;
        this.counter = counter;
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(pattern.pattern()).isTrue();
        return matcher.group(1);
    }

    private UUID project(EditionView edition) {
        return kit.ask(
                UUID.class, "select id from budget_project where edition_id = ? order by number limit 1", edition.id());
    }

    @Test
    void walksAVoteFromTheFirstLookToTheReceiptAndBack() {
        EditionView edition = kit.anOpenVote("Parcours");
        Me camille = people.resident("Camille");
        String path = edition.path() + "/vote";
        String project = project(edition).toString();

        assertThat(browser.visitor().get(path))
                .hasStatusOk()
                .bodyText()
                .contains("Des arbres", "Me connecter pour voter");
        assertThat(browser.visitor().post(path, Map.of())).hasStatus4xxClientError();
        assertThat(browser.as(camille).get(path)).hasStatusOk().bodyText().contains("Vérifier mon vote", "Des arbres");

        assertThat(browser.as(camille).post(path, Map.of("etape", "verifier")))
                .hasStatus(422)
                .bodyText()
                .contains("Votre bulletin est vide");
        var check = browser.as(camille).post(path, Map.of("etape", "verifier", "choix", project));
        assertThat(check).hasStatusOk().bodyText().contains("Relisez votre vote", "Rien n’est encore enregistré");
        String secret = found(SECRET, Browser.body(check));
        Map<String, String> form =
                Map.of("etape", "confirmer", "choix", project, "secret", secret, "declaration", "true");
        assertThat(browser.as(camille).post(path, Map.of("etape", "confirmer", "choix", project, "secret", secret)))
                .hasStatus(422)
                .bodyText()
                .contains("Cochez cette case");

        var done = browser.as(camille).post(path, form);
        assertThat(done).hasStatusOk().bodyText().contains("Votre vote est enregistré", secret, "sha256sum");
        String code = found(CODE, Browser.body(done));
        assertThat(Browser.body(browser.as(camille).post(path, form)))
                .as("sent twice")
                .contains(code);
        assertThat(browser.as(camille).get(path))
                .bodyText()
                .contains("Votre vote compte", code)
                .doesNotContain(secret);
        assertThat(browser.visitor().get(edition.path() + "/urne?code=" + code.replace("-", "")))
                .bodyText()
                .contains("Ce code est dans la liste", code);
        assertThat(browser.visitor().get(edition.path() + "/urne?code=0000"))
                .bodyText()
                .contains("n’est pas dans la liste");
        assertThat(browser.visitor().get(edition.path() + "/urne.csv"))
                .bodyText()
                .contains(code);

        assertThat(browser.as(camille).post(path, Map.of("etape", "reprendre")))
                .hasStatusOk()
                .bodyText()
                .contains("redevenu un brouillon", "checked");
        assertThat(browser.visitor().get(edition.path() + "/urne.csv"))
                .bodyText()
                .doesNotContain(code);
    }

    @Test
    void saysHowMuchIsMissingAndKeepsWhatWasChosen() {
        UUID id = kit.aDraft("Sac à dos");
        UUID envelope = kit.cases().envelopes().add(id, null, 5_000_000);
        UUID dear = kit.aProject(id, envelope, "Le cher", 4_000_000);
        UUID other = kit.aProject(id, envelope, "L’autre", 2_500_000);
        kit.ready(id, VotingRule.knapsack());
        String path = kit.edition(id).path() + "/vote";
        Me who = people.resident("Dépensière");

        var both = browser.as(who)
                .call(
                        org.springframework.http.HttpMethod.POST,
                        path + "?choix=" + dear,
                        Map.of("etape", "verifier", "choix", other.toString()));

        assertThat(both).hasStatus(422);
        assertThat(Browser.body(both).replace('\u202f', ' ').replace('\u00a0', ' '))
                .contains("il manque 15 000", "50 000");
        assertThat(Browser.body(both).split(" checked")).hasSize(3);
    }

    @Test
    void sharesOutPointsAndRefusesTooMany() {
        UUID id = kit.aDraft("Des points");
        UUID envelope = kit.cases().envelopes().add(id, null, 5_000_000);
        UUID one = kit.aProject(id, envelope, "Premier", 1_000_000);
        UUID two = kit.aProject(id, envelope, "Deuxième", 1_000_000);
        kit.readyForPoints(id, VotingRule.points(10, 6));
        String path = kit.edition(id).path() + "/vote";
        Me who = people.resident("Pointilleuse");

        assertThat(browser.as(who).post(path, Map.of("etape", "verifier", "points-" + one, "7", "points-" + two, "4")))
                .hasStatus(422)
                .bodyText()
                .contains("6 points au plus", "11 points donnés, il y en a 10");
        assertThat(browser.as(who)
                        .post(
                                path,
                                Map.of(
                                        "etape",
                                        "confirmer",
                                        "points-" + one,
                                        "6",
                                        "points-" + two,
                                        "4",
                                        "declaration",
                                        "true")))
                .hasStatusOk()
                .bodyText()
                .contains("Votre vote est enregistré", "6 points");
    }

    @Test
    void readsTheBallotInFewStatements() {
        EditionView edition = kit.anOpenVote("Peu de requêtes");
        Me who = people.resident("Lectrice");
        browser.as(who)
                .post(
                        edition.path() + "/vote",
                        Map.of("etape", "confirmer", "choix", project(edition).toString(), "declaration", "true"));

        assertThat(browser.as(who).get(edition.path() + "/vote")).hasStatusOk();

        // What cannot change any more was read the first time.
        assertThat(counter.during(() -> browser.as(who).get(edition.path() + "/vote")))
                .filteredOn(statement -> statement.contains("budget_"))
                .hasSizeBetween(1, 5);
    }
}
