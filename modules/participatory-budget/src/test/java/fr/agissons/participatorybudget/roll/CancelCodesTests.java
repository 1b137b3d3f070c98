package fr.agissons.participatorybudget.roll;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.participatorybudget.BudgetKit;
import fr.agissons.participatorybudget.PaperKit;
import fr.agissons.participatorybudget.ballot.Reply;
import fr.agissons.participatorybudget.ballot.Voter;
import fr.agissons.participatorybudget.edition.Districts;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Electorate;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.Together;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;

/** Codes that stand for no line of a roll: each is a voter, and all can be cancelled until somebody has voted. */
@CivicModuleTest
class CancelCodesTests {
    private static final int MANY = 20;

    private final BudgetKit kit;
    private final PaperKit papers;
    private final People people;
    private final Browser browser;
    private final LetterKit letters;

    CancelCodesTests(BudgetKit kit, PaperKit papers, People people, Browser browser, LetterKit letters) {
        this.kit = kit;
        this.papers = papers;
        this.people = people;
        this.browser = browser;
        this.letters = letters;
    }

    private EditionView byLetter(String title) {
        return papers.admit(kit.anOpenVote(title).id(), new Electorate(false, true, false, null, Districts.ALL));
    }

    @Test
    void cancelsLettersUntilSomebodyHasVotedAndAsksBeforeItMakesMore() {
        EditionView edition = byLetter("Deux envois");
        String list = "nom\nAnne\n";
        String first = letters.to(edition, list).getFirst();
        Voter before = letters.voter(edition, first);
        var file = new MockMultipartFile("liste", "l.csv", "text/csv", list.getBytes(StandardCharsets.UTF_8));
        var admin = browser.as(people.admin("Adminette"));
        assertThat(admin.send(edition.adminPath() + "/lettres", Map.of(), file))
                .hasStatus(422)
                .bodyText()
                .contains("Des codes ont déjà été faits", "Annuler tous les codes");
        assertThat(letters.send(edition, "/annuler", Map.of())).hasStatus3xxRedirection();
        assertThat(letters.opens(edition, first)).isFalse();
        List<String> second =
                LetterKit.codes(Browser.body(admin.send(edition.adminPath() + "/lettres", Map.of(), file)));
        assertThat(letters.vote(edition, before))
                .as("whoever had come in by it before")
                .isEqualTo(new Reply.Excluded("budget.ballot.no.gone"));
        letters.vote(edition, letters.voter(edition, second.getFirst()));

        assertThat(letters.send(edition, "/annuler", Map.of())).hasStatus(409);
        assertThat(letters.opens(edition, second.getFirst())).isTrue();
    }

    @Test
    void countsNoCancelledCodeHoweverManyVoteWhileItIs() throws Exception {
        EditionView edition = byLetter("Annulés en plein vote");
        String rows = "nom\n" + "Anne\n".repeat(MANY);
        List<Voter> voters = letters.to(edition, rows).stream()
                .map(code -> letters.voter(edition, code))
                .toList();
        List<Callable<Boolean>> all = new ArrayList<>();
        voters.forEach(voter -> all.add(() -> letters.vote(edition, voter) instanceof Reply.Confirmed));
        all.add(
                MANY / 2,
                () -> letters.send(edition, "/annuler", Map.of()).getResponse().getStatus() >= 400);

        List<Boolean> said = Together.run(all);

        int votes = papers.count(edition, "budget_ballot where %s and confirmed");
        assertThat(papers.count(edition, "budget_vote_code where %s"))
                .as("all votes and all codes, or none of either")
                .isEqualTo(votes);
        assertThat(said).as("and each is told so").containsOnly(votes > 0);
    }
}
