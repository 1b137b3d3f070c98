package fr.agissons.participatorybudget.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.agissons.core.access.Me;
import fr.agissons.core.personal.LeaveTown;
import fr.agissons.core.web.Refusals;
import fr.agissons.participatorybudget.PaperKit;
import fr.agissons.participatorybudget.ballot.CastBallots;
import fr.agissons.participatorybudget.ballot.HandInPaper;
import fr.agissons.participatorybudget.ballot.Reply;
import fr.agissons.participatorybudget.ballot.Voter;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.Together;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;

/** Many accounts, one line; one account, many lines; all doors at once; and whoever leaves. */
@CivicModuleTest
class MemberLineRaceTests {
    private static final int MANY = 20;

    private final PaperKit papers;
    private final LineKit lines;
    private final People people;
    private final Doors doors;

    MemberLineRaceTests(PaperKit papers, LineKit lines, People people, Doors doors) {
        this.papers = papers;
        this.lines = lines;
        this.people = people;
        this.doors = doors;
    }

    /** The ways in, and the one out. */
    @Component
    record Doors(CastBallots cast, HandInPaper hand, MakeCodes codes, LeaveTown town) {}

    private Voter atTheDesk(EditionView edition, String number) {
        return new Voter(Voter.Kind.ROLL, papers.line(edition, number), null, Voter.Channel.DESK);
    }

    @Test
    void givesOneLineToOneOfManyAccounts() throws Exception {
        EditionView edition = lines.withAccounts("Une ligne", false, "1");
        List<Me> crowd =
                IntStream.range(0, MANY).mapToObj(n -> people.resident("Foule")).toList();

        List<Optional<String>> said = Together.run(crowd.stream()
                .<Callable<Optional<String>>>map(who -> () -> lines.take(who, edition, "1"))
                .toList());

        assertThat(said).filteredOn(Optional::isEmpty).hasSize(1);
        assertThat(said)
                .filteredOn(one -> one.equals(Optional.of("budget.line.taken")))
                .hasSize(MANY - 1);
        assertThat(lines.taken(edition)).isEqualTo(1);
    }

    @Test
    void givesOneAccountOneOfManyLines() throws Exception {
        String[] numbers = IntStream.range(0, MANY).mapToObj(Integer::toString).toArray(String[]::new);
        EditionView edition = lines.withAccounts("Une personne", false, numbers);
        Me who = people.resident("Avide");

        List<Optional<String>> said = Together.run(List.of(numbers).stream()
                .<Callable<Optional<String>>>map(number -> () -> lines.take(who, edition, number))
                .toList());

        assertThat(said).filteredOn(Optional::isEmpty).hasSize(1);
        assertThat(lines.taken(edition)).isEqualTo(1);
    }

    @Test
    void countsOneVoteOfAnAccountTheDeskAndPaperAtOnce() throws Exception {
        EditionView edition = lines.withAccounts("Toutes les portes à la fois", false, "1");
        Me who = people.resident("Anne");
        assertThat(lines.take(who, edition, "1")).isEmpty();
        Voter online = lines.voter(who, edition).orElseThrow();
        Voter desk = atTheDesk(edition, "1");
        List<Callable<String>> all = new ArrayList<>();
        for (int n = 0; n < MANY; n++) {
            all.add(() -> lines.confirm(online, edition) instanceof Reply.Confirmed ? "account" : "");
            all.add(() -> lines.confirm(desk, edition) instanceof Reply.Confirmed ? "desk" : "");
            all.add(() -> doors.hand().note(desk, edition.id()).isEmpty() ? "paper" : "");
        }

        List<String> said = Together.run(all);

        assertThat(said.stream().filter(one -> !one.isEmpty()).distinct())
                .as("one way got in")
                .hasSize(1);
        assertThat(papers.count(edition, "budget_ballot where %s")).isEqualTo(1);
    }

    @Test
    void makesNoCodeOfALineThatIsTakenUpAtThatMoment() throws Exception {
        String[] numbers = IntStream.range(0, MANY).mapToObj(Integer::toString).toArray(String[]::new);
        EditionView edition = lines.withAccounts("Lettres et comptes", true, numbers);
        List<Callable<Boolean>> all = new ArrayList<>();
        for (String number : numbers) {
            Me who = people.resident("Pressée");
            all.add(() -> lines.take(who, edition, number).isEmpty());
        }
        all.add(MANY / 2, () -> !doors.codes().lettersOfRoll(edition).isEmpty());

        Together.run(all);

        assertThat(papers.count(
                        edition,
                        "budget_vote_code c where %s and exists"
                                + " (select from budget_member_line t where t.entry_id = c.entry_id)"))
                .isZero();
        assertThat(lines.taken(edition) + papers.count(edition, "budget_vote_code where %s"))
                .isEqualTo(MANY);
    }

    @Test
    void takesTheBallotOfWhoeverLeavesAlongAndFreesTheirLine() {
        EditionView edition = lines.withAccounts("Partante", false, "1", "2");
        Me leaves = people.resident("Partante");
        Me atDesk = people.resident("Vue à l’accueil");
        assertThat(lines.take(leaves, edition, "1")).isEmpty();
        assertThat(lines.take(atDesk, edition, "2")).isEmpty();
        Voter before = lines.voter(leaves, edition).orElseThrow();
        lines.confirm(before, edition);
        assertThat(lines.confirm(atTheDesk(edition, "2"), edition)).isInstanceOf(Reply.Confirmed.class);

        assertThat(doors.town().leave(leaves)).isEmpty();
        assertThat(doors.town().leave(atDesk)).isEmpty();

        assertThat(lines.taken(edition)).isZero();
        assertThat(papers.count(edition, "budget_ballot where %s and channel = 'WEB'"))
                .isZero();
        assertThat(papers.count(edition, "budget_ballot where %s and channel = 'DESK'"))
                .as("what was given at the town hall stands")
                .isEqualTo(1);
        assertThat(papers.count(edition, "budget_receipt where %s")).isEqualTo(1);
        assertThatThrownBy(() -> lines.confirm(before, edition)).isInstanceOf(Refusals.NotFound.class);
        Me again = people.resident("Revenue");
        assertThat(lines.take(again, edition, "1")).isEmpty();
        assertThat(lines.confirm(lines.voter(again, edition).orElseThrow(), edition))
                .isInstanceOf(Reply.Confirmed.class);
        assertThat(papers.count(edition, "budget_ballot where %s")).isEqualTo(2);
    }

    @Test
    void leavesNothingOfWhoeverVotesAndLeavesAtOnce() throws Exception {
        String[] numbers = IntStream.range(0, MANY).mapToObj(Integer::toString).toArray(String[]::new);
        EditionView edition = lines.withAccounts("Deux pas", false, numbers);
        List<Callable<Boolean>> all = new ArrayList<>();
        for (String number : numbers) {
            Me who = people.resident("Pressée");
            all.add(() -> {
                try {
                    return lines.take(who, edition, number).isEmpty()
                            && lines.confirm(lines.voter(who, edition).orElseThrow(), edition)
                                    instanceof Reply.Confirmed;
                } catch (Refusals.NotFound | Refusals.Conflict | java.util.NoSuchElementException gone) {
                    return false;
                }
            });
            all.add(() -> doors.town().leave(who).isEmpty());
        }

        Together.run(all);

        assertThat(lines.taken(edition)).isZero();
        assertThat(papers.count(edition, "budget_ballot where %s")).isZero();
        assertThat(papers.count(edition, "budget_receipt where %s")).isZero();
    }
}
