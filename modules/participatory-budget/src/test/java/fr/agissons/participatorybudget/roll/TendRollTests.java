package fr.agissons.participatorybudget.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.agissons.participatorybudget.BudgetKit;
import fr.agissons.participatorybudget.PaperKit;
import fr.agissons.participatorybudget.ballot.Reply;
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
    private final KeepRoll keep;
    private final LetterKit letters;

    TendRollTests(BudgetKit kit, PaperKit papers, People people, Browser browser, Desk desk) {
        this.kit = kit;
        this.papers = papers;
        this.people = people;
        this.browser = browser;
        this.keep = desk.keep();
        this.letters = desk.letters();
    }

    /** What is tended, and what with. */
    @org.springframework.stereotype.Component
    record Desk(KeepRoll keep, LetterKit letters) {}

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

    @Test
    void replacesARollUntilSomebodyHasVotedAndCorrectsLinesThatHaveNot() {
        EditionView edition = onRoll("Liste fausse", null);
        send(edition, "numero;nom;naissance\n1;Anne;01/02/1980\n2;Basile;\n3;Chloe;\n", Map.of());
        List<String> sent = LetterKit.codes(Browser.body(letters.send(edition, "", Map.of())));

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
        assertThat(letters.opens(edition, sent.get(0)))
                .as("who stays keeps their letter")
                .isTrue();
        assertThat(letters.opens(edition, sent.get(2))).as("who goes does not").isFalse();
        assertThat(letters.voter(edition, sent.get(1)).born()).hasToString("1970-05-31");

        assertThat(letters.vote(edition, letters.voter(edition, sent.getFirst())))
                .isInstanceOf(Reply.Confirmed.class);
        assertThat(send(edition, "numero;nom\n9;Zoe\n", Map.of("remplacer", "true")))
                .hasStatus(409);
        assertThatThrownBy(() -> kit.change("delete from budget_roll_entry where edition_id = ?", edition.id()))
                .hasStackTraceContaining("stays");
        assertThat(keep.take(
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
        List<String> first = LetterKit.codes(Browser.body(letters.send(edition, "", Map.of())));
        letters.vote(edition, letters.voter(edition, first.get(0)));
        letters.keep(edition, letters.voter(edition, first.get(1)));

        List<String> second = LetterKit.codes(Browser.body(letters.send(edition, "/refaire", Map.of())));

        assertThat(second)
                .as("a vote and a draft stay with the letter they came by")
                .hasSize(1);
        assertThat(letters.opens(edition, first.get(0))).isTrue();
        assertThat(letters.opens(edition, first.get(1))).isTrue();
        assertThat(letters.opens(edition, first.get(2))).isFalse();
        List<String> third = LetterKit.codes(Browser.body(letters.send(edition, "/une", Map.of("numero", "3"))));
        assertThat(third).hasSize(1);
        assertThat(letters.opens(edition, second.getFirst())).isFalse();
        assertThat(letters.opens(edition, third.getFirst())).isTrue();
        assertThat(letters.send(edition, "/une", Map.of("numero", "1")))
                .hasStatus(422)
                .bodyText()
                .contains("déjà déposé");
        assertThat(letters.send(edition, "/une", Map.of("numero", "77")))
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

        assertThat(Browser.body(letters.send(edition, "", Map.of())))
                .contains("Adulte", "Sans date")
                .doesNotContain("Enfant");
        assertThat(letters.send(edition, "/une", Map.of("numero", "2")))
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
