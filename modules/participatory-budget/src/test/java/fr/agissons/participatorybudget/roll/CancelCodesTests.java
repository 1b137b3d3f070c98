package fr.agissons.participatorybudget.roll;

import static org.assertj.core.api.Assertions.assertThat;

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
import fr.agissons.testing.Together;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Codes that stand for no line of a roll: each is a voter, and all can be cancelled until somebody has voted. */
@CivicModuleTest
class CancelCodesTests {
    private static final int MANY = 20;

    private final BudgetKit kit;
    private final PaperKit papers;
    private final People people;
    private final Browser browser;
    private final Doors doors;

    CancelCodesTests(BudgetKit kit, PaperKit papers, People people, Browser browser, Doors doors) {
        this.kit = kit;
        this.papers = papers;
        this.people = people;
        this.browser = browser;
        this.doors = doors;
    }

    /** What is tended, and what with. */
    @org.springframework.stereotype.Component
    record Doors(MakeCodes codes, CastBallots cast) {}

    private EditionView byLetter(String title) {
        return papers.admit(kit.anOpenVote(title).id(), new Electorate(false, true, false, null, Districts.ALL));
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
    void cancelsLettersUntilSomebodyHasVotedAndAsksBeforeItMakesMore() {
        EditionView edition = byLetter("Deux envois");
        String list = "nom\nAnne\n";
        String first = codes(doors.codes().letters(edition, Addressees.read(list, Set.of())))
                .getFirst();
        Voter before = doors.codes().voter(edition.id(), first).orElseThrow();
        var file = new MockMultipartFile("liste", "l.csv", "text/csv", list.getBytes(StandardCharsets.UTF_8));
        var admin = browser.as(people.admin("Adminette"));
        assertThat(admin.send(edition.adminPath() + "/lettres", Map.of(), file))
                .hasStatus(422)
                .bodyText()
                .contains("Des codes ont déjà été faits", "Annuler tous les codes");
        assertThat(letters(edition, "/annuler", Map.of())).hasStatus3xxRedirection();
        assertThat(opens(edition, first)).isFalse();
        List<String> second = codes(Browser.body(admin.send(edition.adminPath() + "/lettres", Map.of(), file)));
        assertThat(vote(edition, before))
                .as("whoever had come in by it before")
                .isEqualTo(new Reply.Excluded("budget.ballot.no.gone"));
        vote(edition, doors.codes().voter(edition.id(), second.getFirst()).orElseThrow());

        assertThat(letters(edition, "/annuler", Map.of())).hasStatus(409);
        assertThat(opens(edition, second.getFirst())).isTrue();
    }

    @Test
    void countsNoCancelledCodeHoweverManyVoteWhileItIs() throws Exception {
        EditionView edition = byLetter("Annulés en plein vote");
        String rows = "nom\n" + "Anne\n".repeat(MANY);
        List<Voter> voters = codes(doors.codes().letters(edition, Addressees.read(rows, Set.of()))).stream()
                .map(code -> doors.codes().voter(edition.id(), code).orElseThrow())
                .toList();
        List<Callable<Boolean>> all = new ArrayList<>();
        voters.forEach(voter -> all.add(() -> vote(edition, voter) instanceof Reply.Confirmed));
        all.add(
                MANY / 2,
                () -> letters(edition, "/annuler", Map.of()).getResponse().getStatus() >= 400);

        List<Boolean> said = Together.run(all);

        int votes = papers.count(edition, "budget_ballot where %s and confirmed");
        assertThat(papers.count(edition, "budget_vote_code where %s"))
                .as("all votes and all codes, or none of either")
                .isEqualTo(votes);
        assertThat(said).as("and each is told so").containsOnly(votes > 0);
    }
}
