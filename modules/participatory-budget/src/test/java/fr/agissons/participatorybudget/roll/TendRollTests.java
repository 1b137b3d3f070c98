package fr.agissons.participatorybudget.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.agissons.participatorybudget.BudgetKit;
import fr.agissons.participatorybudget.PaperKit;
import fr.agissons.participatorybudget.ballot.CastBallots;
import fr.agissons.participatorybudget.ballot.Choices;
import fr.agissons.participatorybudget.ballot.Pick;
import fr.agissons.participatorybudget.ballot.Reply;
import fr.agissons.participatorybudget.ballot.Slip;
import fr.agissons.participatorybudget.ballot.Tracking;
import fr.agissons.participatorybudget.ballot.Voter;
import fr.agissons.participatorybudget.edition.Districts;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Electorate;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Rolls that were wrong and letters that were lost: what may be put right, and until when. */
@CivicModuleTest
class TendRollTests {
    private final BudgetKit kit;
    private final PaperKit papers;
    private final People people;
    private final Browser browser;
    private final Doors doors;

    TendRollTests(BudgetKit kit, PaperKit papers, People people, Browser browser, Doors doors) {
        this.kit = kit;
        this.papers = papers;
        this.people = people;
        this.browser = browser;
        this.doors = doors;
    }

    /** What is tended, and what with. */
    @org.springframework.stereotype.Component
    record Doors(KeepRoll keep, MakeCodes codes, CastBallots cast) {}

    private EditionView onRoll(String title, @Nullable Integer age) {
        return papers.admit(kit.anOpenVote(title).id(), new Electorate(false, true, true, age, Districts.ALL));
    }

    private MvcTestResult send(EditionView edition, byte[] roll, Map<String, String> typed) {
        var file = new MockMultipartFile("liste", "liste.csv", "text/csv", roll);
        return browser.as(people.admin("Adminette")).send(edition.adminPath() + "/liste", typed, file);
    }

    private MvcTestResult send(EditionView edition, String roll, Map<String, String> typed) {
        return send(edition, roll.getBytes(StandardCharsets.UTF_8), typed);
    }

    private MvcTestResult letters(EditionView edition, String path, Map<String, String> typed) {
        return browser.as(people.admin("Adminette")).post(edition.adminPath() + "/lettres" + path, typed);
    }

    private static List<String> codes(String letters) {
        return letters.lines()
                .skip(1)
                .map(line -> line.replaceAll(".*;\"([^\"]+)\"$", "$1"))
                .toList();
    }

    private Slip slip(EditionView edition) {
        return new Slip(new Choices(List.of(new Pick(papers.project(edition), null))), null, true);
    }

    private Reply vote(EditionView edition, Voter voter) {
        return doors.cast().confirm(voter, edition.id(), slip(edition), Tracking.drawSecret());
    }

    private boolean opens(EditionView edition, String code) {
        return doors.codes().voter(edition.id(), code).isPresent();
    }

    @Test
    void replacesARollUntilSomebodyHasVotedAndCorrectsLinesThatHaveNot() {
        EditionView edition = onRoll("Liste fausse", null);
        send(edition, "numero;nom;naissance\n1;Anne;01/02/1980\n2;Basile;\n3;Chloe;\n", Map.of());
        List<String> sent = codes(Browser.body(letters(edition, "", Map.of())));

        var again = send(
                edition,
                "numero;nom;naissance\n1;Anne;01/02/1980\n2;Basile;31/05/1970\n4;Denis;\n",
                Map.of("remplacer", "true"));

        assertThat(again).hasStatus3xxRedirection();
        assertThat(again.getResponse().getRedirectedUrl()).endsWith("fait=1-1-1-0-1");
        assertThat(browser.as(people.admin("Adminette")).get(edition.adminPath() + "/liste?fait=1-1-1-0-1"))
                .bodyText()
                .contains("Lignes nouvelles", "Retirées", "Remplacer la liste actuelle");
        assertThat(sent).hasSize(3);
        assertThat(opens(edition, sent.get(0)))
                .as("who stays keeps their letter")
                .isTrue();
        assertThat(opens(edition, sent.get(2))).as("who goes does not").isFalse();
        assertThat(doors.codes().voter(edition.id(), sent.get(1)).orElseThrow().born())
                .hasToString("1970-05-31");

        assertThat(vote(
                        edition,
                        doors.codes().voter(edition.id(), sent.getFirst()).orElseThrow()))
                .isInstanceOf(Reply.Confirmed.class);
        assertThat(send(edition, "numero;nom\n9;Zoe\n", Map.of("remplacer", "true")))
                .hasStatus(409);
        assertThatThrownBy(() -> kit.change("delete from budget_roll_entry where edition_id = ?", edition.id()))
                .hasStackTraceContaining("stays");
        assertThat(doors.keep()
                        .take(
                                edition,
                                List.of(
                                        new RollLine("1", "Anne Autre", null, null),
                                        new RollLine("2", "Basile Brun", null, null),
                                        new RollLine("4", "Denis", null, null),
                                        new RollLine("5", "Emma", null, null)),
                                false))
                .isEqualTo(new Taken(1, 1, 1, 1, 0));
        assertThat(papers.count(edition, "budget_roll_entry where %s and name in ('Anne', 'Basile Brun')"))
                .isEqualTo(2);
    }

    @Test
    void makesLostCodesAnewForLinesThatHaveNothingInTheBox() {
        EditionView edition = onRoll("Lettres perdues", null);
        send(edition, "numero;nom\n1;Anne\n2;Basile\n3;Chloe\n", Map.of());
        List<String> first = codes(Browser.body(letters(edition, "", Map.of())));
        vote(edition, doors.codes().voter(edition.id(), first.get(0)).orElseThrow());
        doors.cast().keep(doors.codes().voter(edition.id(), first.get(1)).orElseThrow(), edition.id(), slip(edition));

        List<String> second = codes(Browser.body(letters(edition, "/refaire", Map.of())));

        assertThat(second)
                .as("a vote and a draft stay with the letter they came by")
                .hasSize(1);
        assertThat(opens(edition, first.get(0))).isTrue();
        assertThat(opens(edition, first.get(1))).isTrue();
        assertThat(opens(edition, first.get(2))).isFalse();
        List<String> third = codes(Browser.body(letters(edition, "/une", Map.of("numero", "3"))));
        assertThat(third).hasSize(1);
        assertThat(opens(edition, second.getFirst())).isFalse();
        assertThat(opens(edition, third.getFirst())).isTrue();
        assertThat(letters(edition, "/une", Map.of("numero", "1")))
                .hasStatus(422)
                .bodyText()
                .contains("déjà déposé");
        assertThat(letters(edition, "/une", Map.of("numero", "77")))
                .hasStatus(422)
                .bodyText()
                .contains("n’est pas sur la liste");
    }

    @Test
    void readsWhatOlderSpreadsheetsWrite() {
        EditionView edition = onRoll("Vieux tableur", null);
        byte[] roll = "numéro;nom\n1;Élodie Lefèvre\n".getBytes(Charset.forName("windows-1252"));

        assertThat(send(edition, roll, Map.of())).hasStatus3xxRedirection();

        assertThat(papers.count(edition, "budget_roll_entry where %s and name = 'Élodie Lefèvre'"))
                .isEqualTo(1);
        assertThat(SentText.read("Zoé".getBytes(StandardCharsets.UTF_8))).isEqualTo("Zoé");
    }

    @Test
    void turnsAwayWhomTheRollKnowsToBeTooYoung() {
        EditionView edition = onRoll("Dès seize ans", 16);
        send(edition, "numero;nom;naissance\n1;Adulte;01/01/1980\n2;Enfant;01/01/2024\n3;Sans date;\n", Map.of());

        assertThat(Browser.body(letters(edition, "", Map.of())))
                .contains("Adulte", "Sans date")
                .doesNotContain("Enfant");
        assertThat(letters(edition, "/une", Map.of("numero", "2")))
                .hasStatus(422)
                .bodyText()
                .contains("l’âge requis");
        String child = "/budget-participatif/guichet/" + edition.id() + "/electeurs/" + papers.line(edition, "2");
        var agent = browser.as(people.moderator("Agente"));
        assertThat(agent.get(child)).bodyText().contains("l’âge requis").doesNotContain("Vérifier mon vote");
        for (String step : List.of("brouillon", "confirmer")) {
            assertThat(agent.post(
                            child,
                            Map.of(
                                    "etape",
                                    step,
                                    "choix",
                                    papers.project(edition).toString(),
                                    "declaration",
                                    "true")))
                    .as(step)
                    .hasStatus(422);
        }
        assertThat(agent.post(child + "/papier", Map.of()))
                .hasStatus(409)
                .bodyText()
                .contains("l’âge requis");
        assertThat(papers.count(edition, "budget_ballot where %s")).isZero();
    }
}
