package fr.agissons.participatorybudget.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.agissons.core.access.Me;
import fr.agissons.core.web.Refusals;
import fr.agissons.participatorybudget.BudgetKit;
import fr.agissons.participatorybudget.PaperKit;
import fr.agissons.participatorybudget.ballot.CastBallots;
import fr.agissons.participatorybudget.ballot.Choices;
import fr.agissons.participatorybudget.ballot.HandInPaper;
import fr.agissons.participatorybudget.ballot.Pick;
import fr.agissons.participatorybudget.ballot.Reply;
import fr.agissons.participatorybudget.ballot.Slip;
import fr.agissons.participatorybudget.ballot.Tracking;
import fr.agissons.participatorybudget.ballot.Voter;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.Together;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Paper ballots under crowds and cheats: one outcome for each paper, and for each voter one place. */
@CivicModuleTest
class PaperTests {
    private static final int MANY = 20;

    private final BudgetKit kit;
    private final PaperKit papers;
    private final People people;
    private final UseCases cases;

    PaperTests(BudgetKit kit, PaperKit papers, People people, UseCases cases) {
        this.kit = kit;
        this.papers = papers;
        this.people = people;
        this.cases = cases;
    }

    /** What is tried. */
    @org.springframework.stereotype.Component
    record UseCases(
            TypePapers type,
            DecidePapers decide,
            ClosePapers close,
            ReadPapers read,
            HandInPaper hand,
            CastBallots cast) {}

    private Typed type(EditionView edition, int number, Reading reading) {
        return type(edition, number, reading, people.moderator("Agent"));
    }

    private Typed type(EditionView edition, int number, Reading reading, Me agent) {
        return cases.type().type(edition.id(), new Mark("A", number), reading, agent.person());
    }

    private Reading valid(EditionView edition) {
        return new Reading(Nature.VALID, null, new Choices(List.of(new Pick(papers.project(edition), null))), "1", "");
    }

    private static Reading spoiled(String why) {
        return new Reading(Nature.VOID, null, Choices.NONE, "1 2", why);
    }

    private UUID paper(EditionView edition, int number) {
        return kit.ask(
                UUID.class, "select id from budget_paper where edition_id = ? and number = ?", edition.id(), number);
    }

    @Test
    void takesTwoReadingsOfTwentyAgentsTypingOnePaperAtOnce() throws Exception {
        EditionView edition = papers.over(papers.byRoll("Vingt agents"));
        List<Me> agents = IntStream.range(0, MANY)
                .mapToObj(n -> people.moderator("Agent"))
                .toList();

        List<Typed> said = Together.run(agents.stream()
                .<Callable<Typed>>map(agent -> () -> type(edition, 1, valid(edition), agent))
                .toList());

        assertThat(said).filteredOn(Typed.FIRST::equals).hasSize(1);
        assertThat(said).filteredOn(Typed.ALIKE::equals).hasSize(1);
        assertThat(said).filteredOn(Typed.FULL::equals).hasSize(MANY - 2);
        assertThat(papers.count(edition, "budget_paper_reading where %s")).isEqualTo(2);
        assertThat(papers.count(edition, "budget_paper where %s and settled = 2"))
                .isEqualTo(1);
    }

    @Test
    void takesOneReadingOfOneAgentTypingTwentyTimesAtOnce() throws Exception {
        EditionView edition = papers.over(papers.byRoll("Un agent"));
        Me agent = people.moderator("Agent");

        List<Typed> said = Together.run(IntStream.range(0, MANY)
                .<Callable<Typed>>mapToObj(n -> () -> type(edition, 1, valid(edition), agent))
                .toList());

        assertThat(said).filteredOn(Typed.FIRST::equals).hasSize(1);
        assertThat(said).filteredOn(Typed.TWICE_BY_ONE::equals).hasSize(MANY - 1);
    }

    @Test
    void decidesOnceOfTwentyPeopleAndClosesOnceOfTwenty() throws Exception {
        EditionView edition = papers.over(papers.byRoll("Vingt décisions"));
        assertThat(type(edition, 1, valid(edition))).isEqualTo(Typed.FIRST);
        assertThat(type(edition, 1, spoiled("Déchiré"))).isEqualTo(Typed.DIFFERENT);
        assertThat(type(edition, 2, spoiled("Signé"))).isEqualTo(Typed.FIRST);
        assertThat(type(edition, 2, spoiled("Un nom dessus")))
                .as("void is void")
                .isEqualTo(Typed.ALIKE);
        UUID paper = paper(edition, 1);
        Reading decision = new Reading(Nature.VALID, null, valid(edition).choices(), "1", "Recollé");
        List<Me> admins =
                IntStream.range(0, MANY).mapToObj(n -> people.admin("Décide")).toList();
        assertThatThrownBy(() -> cases.close().ready(edition.id())).hasMessage("budget.paper.count-waits");

        List<Boolean> decided = Together.run(admins.stream()
                .<Callable<Boolean>>map(one -> () -> {
                    try {
                        cases.decide().decide(edition.id(), paper, decision, one.person());
                        return true;
                    } catch (Refusals.Conflict settled) {
                        return false;
                    }
                })
                .toList());

        assertThat(decided).filteredOn(Boolean::booleanValue).hasSize(1);
        assertThatThrownBy(() -> cases.close().close(edition.id(), ""))
                .as("two papers, nobody struck off")
                .hasMessage("budget.paper.wrong.remark");
        List<Boolean> closed = Together.run(IntStream.range(0, MANY)
                .<Callable<Boolean>>mapToObj(n -> () -> cases.close().close(edition.id(), "Urne oubliée"))
                .toList());
        assertThat(closed).filteredOn(Boolean::booleanValue).hasSize(1);
        assertThat(papers.count(edition, "budget_sealed_ballot where %s and channel = 'PAPER'"))
                .isEqualTo(1);
        assertThat(papers.count(edition, "budget_sealed_choice where %s")).isEqualTo(1);
        Figures figures = cases.read().figures(edition.id());
        assertThat(figures).isEqualTo(new Figures(0, true, 0, 0, 1, 1, 1, 0, 1, 0));
        cases.close().ready(edition.id());
        assertThat(type(edition, 3, valid(edition))).isEqualTo(Typed.CLOSED);
    }

    @Test
    void letsANumberTypedByMistakeBeTakenBackAndNothingElseOfAPaperReadOnce() {
        EditionView edition = papers.over(papers.byRoll("Numéro perdu"));
        Me agent = people.moderator("Agent");
        type(edition, 12, valid(edition), agent);
        UUID paper = paper(edition, 12);
        UUID admin = people.admin("Décide").person();
        Reading absent = new Reading(Nature.ABSENT, null, Choices.NONE, "", "C’était le 2");

        assertThatThrownBy(() -> cases.decide().decide(edition.id(), paper, spoiled("Vu seul"), admin))
                .hasMessage("core.problem.overtaken");
        assertThatThrownBy(() -> cases.decide().decide(edition.id(), paper, absent, agent.person()))
                .hasMessage("budget.paper.by-another");
        cases.decide().decide(edition.id(), paper, absent, admin);

        Figures figures = cases.read().figures(edition.id());
        assertThat(figures.absent()).isEqualTo(1);
        assertThat(figures.papers()).isZero();
        assertThat(figures.isOpen()).isFalse();
        assertThat(type(edition, 12, valid(edition))).isEqualTo(Typed.FULL);
    }

    @Test
    void countsOneVoteOfWhoeverVotesAtTheDeskAndOnPaperAtOnce() throws Exception {
        EditionView edition = papers.byRoll("Guichet et papier");
        Voter voter = new Voter(Voter.Kind.ROLL, papers.aLine(edition, "1"), null, Voter.Channel.DESK);
        Slip slip = new Slip(valid(edition).choices(), null, true);
        List<Callable<Boolean>> all = new ArrayList<>();
        for (int n = 0; n < MANY / 2; n++) {
            all.add(() -> cases.hand().note(voter, edition.id()).isEmpty());
            all.add(() ->
                    cases.cast().confirm(voter, edition.id(), slip, Tracking.drawSecret()) instanceof Reply.Confirmed);
        }

        List<Boolean> said = Together.run(all);

        assertThat(said).filteredOn(Boolean::booleanValue).hasSize(1);
        assertThat(papers.count(edition, "budget_ballot where %s")).isEqualTo(1);
    }

    @Test
    void isHeldToItsRulesByTheDatabase() {
        EditionView edition = papers.over(papers.byRoll("Tricheurs"));
        Me agent = people.moderator("Agent");
        type(edition, 1, valid(edition), agent);
        type(edition, 1, spoiled("Déchiré"));
        type(edition, 2, valid(edition), agent);
        UUID id = edition.id();
        assertThatThrownBy(() -> kit.change("update budget_paper set settled = 2 where edition_id = ?", id))
                .rootCause()
                .hasMessageContaining("not alike");
        assertThatThrownBy(() -> kit.change("update budget_paper set settled = 3 where edition_id = ?", id))
                .rootCause()
                .hasMessageContaining("Nobody has decided");
        assertThatThrownBy(() -> kit.change("update budget_paper_reading set said = '2' where edition_id = ?", id))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> kit.change("delete from budget_paper where edition_id = ?", id))
                .rootCause()
                .hasMessageContaining("stays");
        assertThatThrownBy(() -> kit.change(
                        "insert into budget_paper_reading (tenant_id, id, edition_id, paper_id, hand, agent_id, nature,"
                                + " said, reason) select tenant_id, gen_random_uuid(), edition_id, paper_id, 2,"
                                + " agent_id, 'BLANK', '', '' from budget_paper_reading where paper_id = ?",
                        paper(edition, 2)))
                .rootCause()
                .hasMessageContaining("budget_paper_reading_by_another");
        assertThatThrownBy(() -> kit.change(
                        "insert into budget_result (tenant_id, id, edition_id, ballots, published_at)"
                                + " select tenant_id, gen_random_uuid(), id, 0, now() from budget_edition where id = ?",
                        id))
                .rootCause()
                .hasMessageContaining("Paper ballots of this vote are missing");
    }

    @Test
    void tellsNeitherTheHourOfAReadingNorTheVoter() {
        EditionView edition = papers.over(papers.byRoll("Sans heure"));
        type(edition, 1, valid(edition));
        assertThat(kit.ask(
                        Integer.class,
                        "select count(*) from information_schema.columns where table_name in ('budget_paper',"
                                + " 'budget_paper_reading', 'budget_paper_choice') and (data_type like 'timestamp%'"
                                + " or data_type = 'date' or is_identity = 'YES' or column_name like '%voter%')"))
                .isZero();
        for (String table : List.of("budget_paper", "budget_paper_reading")) {
            assertThat(papers.count(edition, table + " where %s and substr(id::text, 15, 1) <> '4'"))
                    .as("numbers drawn by lot, not counted up")
                    .isZero();
        }
    }
}
