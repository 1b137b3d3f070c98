package fr.agissons.participatorybudget.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.agissons.core.access.Me;
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

/** Codes that stand for lines of the roll: online, at the desk and on paper it is one voter, with one vote. */
@CivicModuleTest
class OneRollTests {
    private static final int MANY = 10;

    private final BudgetKit kit;
    private final PaperKit papers;
    private final People people;
    private final Browser browser;
    private final Doors doors;

    OneRollTests(BudgetKit kit, PaperKit papers, People people, Browser browser, Doors doors) {
        this.kit = kit;
        this.papers = papers;
        this.people = people;
        this.browser = browser;
        this.doors = doors;
    }

    /** The ways a voter comes in. */
    @org.springframework.stereotype.Component
    record Doors(MakeCodes codes, CastBallots cast, HandInPaper hand) {}

    private EditionView onOneRoll(String title, String... names) {
        EditionView edition =
                papers.admit(kit.anOpenVote(title).id(), new Electorate(false, true, true, null, Districts.ALL));
        StringBuilder lines = new StringBuilder("numero;nom\n");
        for (int n = 0; n < names.length; n++) {
            lines.append(n + 1).append(';').append(names[n]).append('\n');
        }
        var roll = new MockMultipartFile(
                "liste", "liste.csv", "text/csv", lines.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(browser.as(people.admin("Adminette")).send(edition.adminPath() + "/liste", Map.of(), roll))
                .hasStatus3xxRedirection();
        return edition;
    }

    /** The codes of the roll, by the names in their alphabet. */
    private List<String> letters(EditionView edition) {
        var made = browser.as(people.admin("Adminette")).post(edition.adminPath() + "/lettres", Map.of());
        assertThat(made).hasStatusOk();
        return Browser.body(made)
                .lines()
                .skip(1)
                .map(line -> line.replaceAll(".*;\"([^\"]+)\"$", "$1"))
                .toList();
    }

    private Map<String, String> vote(EditionView edition) {
        return Map.of("etape", "confirmer", "choix", papers.project(edition).toString(), "declaration", "true");
    }

    private Map<String, String> vote(EditionView edition, String code) {
        return Map.of(
                "code",
                code,
                "etape",
                "confirmer",
                "choix",
                papers.project(edition).toString(),
                "declaration",
                "true");
    }

    @Test
    void takesOneVoteOfALineWhicheverWayItsVoterComesFirst() {
        EditionView edition = onOneRoll("Une liste", "Anne", "Basile", "Chloé");
        Me agent = people.moderator("Agente");
        assertThat(browser.as(people.admin("Adminette")).get(edition.adminPath() + "/lettres"))
                .bodyText()
                .contains("Faire les codes de la liste");
        List<String> codes = letters(edition);
        assertThat(codes).hasSize(3).doesNotHaveDuplicates();
        assertThat(letters(edition)).as("each line is given one code").isEmpty();
        assertThat(doors.codes().voter(edition.id(), codes.getFirst()).orElseThrow())
                .isEqualTo(new Voter(Voter.Kind.ROLL, papers.line(edition, "1"), null, Voter.Channel.WEB));
        String code = edition.path() + "/vote/code";
        String desk = "/budget-participatif/guichet/" + edition.id() + "/electeurs/";
        String anne = desk + papers.line(edition, "1");
        String basile = desk + papers.line(edition, "2");
        String chloe = desk + papers.line(edition, "3");

        assertThat(browser.visitor().post(code, vote(edition, codes.get(0)))).hasStatusOk();
        assertThat(browser.as(agent).post(anne, vote(edition))).hasStatus(409);
        assertThat(browser.as(agent).post(anne + "/papier", Map.of()))
                .hasStatus(409)
                .bodyText()
                .contains("Un vote est déjà enregistré")
                .doesNotContain("Des arbres");

        assertThat(browser.as(agent).post(basile + "/papier", Map.of())).hasStatus3xxRedirection();
        assertThat(browser.visitor().post(code, vote(edition, codes.get(1))))
                .hasStatus(409)
                .bodyText()
                .contains("Un bulletin papier a déjà été remis");

        assertThat(browser.as(agent).post(chloe, vote(edition))).hasStatusOk();
        assertThat(browser.visitor().post(code, Map.of("code", codes.get(2))))
                .as("the letter of somebody who voted at the desk tells nothing")
                .hasStatusOk()
                .bodyText()
                .contains("Un vote est déjà enregistré à l’accueil")
                .doesNotContain("Des arbres");
        for (String step : List.of("confirmer", "reprendre")) {
            assertThat(browser.visitor()
                            .post(
                                    code,
                                    Map.of(
                                            "code",
                                            codes.get(2),
                                            "etape",
                                            step,
                                            "choix",
                                            papers.project(edition).toString(),
                                            "declaration",
                                            "true")))
                    .as(step)
                    .hasStatus(409);
        }
        assertThat(papers.count(edition, "budget_ballot where %s and confirmed"))
                .isEqualTo(2);
        assertThat(papers.count(edition, "budget_ballot where %s")).isEqualTo(3);
        assertThat(browser.visitor().get(edition.path()))
                .bodyText()
                .contains("au choix", "en ligne avec le code de sa lettre");
    }

    @Test
    void countsOneVoteOfAllWaysAtOnce() throws Exception {
        EditionView edition = onOneRoll("Toutes les portes", "Anne");
        Voter online =
                doors.codes().voter(edition.id(), letters(edition).getFirst()).orElseThrow();
        Voter desk = new Voter(Voter.Kind.ROLL, papers.line(edition, "1"), null, Voter.Channel.DESK);
        Slip slip = new Slip(new Choices(List.of(new Pick(papers.project(edition), null))), null, true);
        List<Callable<String>> all = new ArrayList<>();
        for (int n = 0; n < MANY; n++) {
            all.add(() -> said("online", doors.cast().confirm(online, edition.id(), slip, Tracking.drawSecret())));
            all.add(() -> said("desk", doors.cast().confirm(desk, edition.id(), slip, Tracking.drawSecret())));
            all.add(() -> doors.hand().note(desk, edition.id()).isEmpty() ? "paper" : "");
        }

        List<String> said = Together.run(all);

        assertThat(Set.copyOf(said.stream().filter(one -> !one.isEmpty()).toList()))
                .as("one way got in")
                .hasSize(1);
        assertThat(said.stream().filter(one -> one.equals("desk") || one.equals("paper")))
                .hasSizeLessThan(2);
        assertThat(papers.count(edition, "budget_ballot where %s")).isEqualTo(1);
        assertThat(papers.count(edition, "budget_receipt where %s")).isLessThan(2);
    }

    private static String said(String door, Reply reply) {
        return reply instanceof Reply.Confirmed ? door : "";
    }

    @Test
    void knowsNoCodeThatStandsForNoLine() {
        EditionView edition = papers.admit(
                kit.anOpenVote("D’abord par lettre").id(), new Electorate(false, true, false, null, Districts.ALL));
        String letters = doors.codes().letters(edition, Addressees.read("nom\nAnne\n", Set.of()));
        String code = letters.strip().replaceAll("(?s).*;\"([^\"]+)\"$", "$1");
        EditionView onRoll = papers.admit(edition.id(), new Electorate(false, true, true, null, Districts.ALL));
        papers.somebody(onRoll);
        Voter nobody = doors.codes().voter(edition.id(), code).orElseThrow();
        Slip slip = new Slip(new Choices(List.of(new Pick(papers.project(edition), null))), null, true);

        assertThat(doors.cast().confirm(nobody, edition.id(), slip, Tracking.drawSecret()))
                .isInstanceOf(Reply.Excluded.class);
        assertThatThrownBy(() -> doors.codes().letters(onRoll, Addressees.read("nom\nAnne\n", Set.of())))
                .hasMessage("budget.code.by-roll");
        papers.admit(edition.id(), new Electorate(false, false, true, null, Districts.ALL));
        Voter line = new Voter(Voter.Kind.ROLL, java.util.UUID.randomUUID(), null, Voter.Channel.WEB);
        assertThat(doors.cast().confirm(line, edition.id(), slip, Tracking.drawSecret()))
                .as("a roll without letters is not voted by online")
                .isInstanceOf(Reply.Excluded.class);
        assertThatThrownBy(() -> kit.change(
                        "update budget_edition set electorate_accounts = true, electorate_codes = true,"
                                + " electorate_roll = false where id = ?",
                        edition.id()))
                .rootCause()
                .hasMessageContaining("budget_edition_one_way_to_vote");
    }
}
