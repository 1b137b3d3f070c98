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
import fr.agissons.participatorybudget.ballot.Voter;
import fr.agissons.participatorybudget.edition.Districts;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Electorate;
import fr.agissons.participatorybudget.edition.VotingRule;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The ways to a ballot: who is shown which, and what a district said by a letter binds them to. */
@CivicModuleTest
class WayInTests {
    private static final int MORE_THAN_WRONG_ONES = 310;

    private final BudgetKit kit;
    private final PaperKit papers;
    private final People people;
    private final Browser browser;
    private final Doors doors;

    WayInTests(BudgetKit kit, PaperKit papers, People people, Browser browser, Doors doors) {
        this.kit = kit;
        this.papers = papers;
        this.people = people;
        this.browser = browser;
        this.doors = doors;
    }

    /** The ways a voter comes in. */
    @org.springframework.stereotype.Component
    record Doors(MakeCodes codes, CastBallots cast) {}

    private EditionView ofDistricts(String title, Districts districts) {
        UUID id = kit.aDraft(title);
        for (String district : List.of("Nord", "Sud")) {
            UUID envelope = kit.cases().envelopes().add(id, district, 5_000_000);
            kit.aProject(id, envelope, "Un projet " + district, 1_000_000);
            kit.aProject(id, envelope, "Un autre " + district, 1_000_000);
        }
        kit.ready(id, VotingRule.approval(2));
        return papers.admit(id, new Electorate(false, true, false, null, districts));
    }

    private String code(EditionView edition, String district) {
        String letters = doors.codes()
                .letters(edition, Addressees.read("nom;quartier\nAnne;" + district + "\n", Set.of("Nord", "Sud")));
        return letters.strip().replaceAll("(?s).*;\"([^\"]+)\"$", "$1");
    }

    @Test
    void showsAMemberWhoIsNotAdmittedHowToVoteAndTakesNothingOfThem() {
        EditionView edition = papers.admit(
                kit.anOpenVote("Sans compte").id(), new Electorate(false, true, true, null, Districts.ALL));
        papers.somebody(edition);
        var member = people.resident("Avec compte");
        String path = edition.path() + "/vote";

        assertThat(browser.as(member).get(path))
                .hasStatusOk()
                .bodyText()
                .contains("Comment voter", edition.path() + "/vote/code", "À l’accueil de la mairie", "Des arbres")
                .doesNotContain("Vérifier mon vote");
        for (String step : List.of("verifier", "brouillon", "confirmer", "reprendre", "filtrer")) {
            assertThat(browser.as(member)
                            .post(
                                    path,
                                    Map.of(
                                            "etape",
                                            step,
                                            "choix",
                                            papers.project(edition).toString())))
                    .as(step)
                    .hasStatus(422)
                    .bodyText()
                    .contains("pas ouvert avec un compte", edition.path() + "/vote/code");
        }
        Slip slip = new Slip(new Choices(List.of(new Pick(papers.project(edition), null))), null, true);
        assertThat(doors.cast().keep(Voter.person(member.person()), edition.id(), slip))
                .isEqualTo(new Reply.Excluded("budget.ballot.no.person"));
        assertThat(papers.count(edition, "budget_ballot where %s")).isZero();
    }

    @Test
    void letsVotersChooseTheirDistrictWhereTheRuleSaysSoWhateverTheirLetterSays() {
        EditionView free = ofDistricts("Au choix", Districts.ONE_OF_CHOICE);
        EditionView own = ofDistricts("Le sien", Districts.OWN);

        assertThat(vote(free, code(free, "Nord"), "Sud"))
                .hasStatusOk()
                .bodyText()
                .contains("Votre vote est enregistré");
        assertThat(vote(own, code(own, "Nord"), "Sud"))
                .hasStatus(422)
                .bodyText()
                .contains("autre quartier");
        assertThat(papers.count(free, "budget_ballot where %s and district = 'Sud'"))
                .isEqualTo(1);
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult vote(
            EditionView edition, String code, String district) {
        UUID project = kit.ask(
                UUID.class,
                "select p.id from budget_project p join budget_envelope v on v.id = p.envelope_id"
                        + " where p.edition_id = ? and v.district = ? order by p.number limit 1",
                edition.id(),
                district);
        return browser.visitor()
                .post(
                        edition.path() + "/vote/code",
                        Map.of(
                                "code",
                                code,
                                "etape",
                                "confirmer",
                                "choix",
                                project.toString(),
                                "quartier",
                                district,
                                "declaration",
                                "true"));
    }

    @Test
    void keepsTheDistrictsThatLettersName() {
        EditionView edition = ofDistricts("Renommé", Districts.OWN);
        code(edition, "Nord");
        UUID north = kit.ask(
                UUID.class, "select id from budget_envelope where edition_id = ? and district = 'Nord'", edition.id());
        UUID south = kit.ask(
                UUID.class, "select id from budget_envelope where edition_id = ? and district = 'Sud'", edition.id());

        assertThatThrownBy(() -> kit.cases().envelopes().change(north, 0, "Grand Nord", 1_000))
                .hasMessage("budget.envelope.named");
        kit.cases().envelopes().change(north, 0, "Nord", 1_000_000);
        kit.cases().envelopes().change(south, 0, "Grand Sud", 1_000_000);
        UUID empty = kit.cases().envelopes().add(edition.id(), "Est", 1_000);
        kit.change("update budget_vote_code set district = 'Est' where edition_id = ?", edition.id());
        assertThatThrownBy(() -> kit.cases().envelopes().remove(empty)).hasMessage("budget.envelope.named");
    }

    @Test
    void keepsNobodyFromVotingWhoSharesAnAddressWithManyOthers() {
        EditionView edition = ofDistricts("À la médiathèque", Districts.OWN);
        String code = code(edition, "Nord");
        String door = edition.path() + "/vote/code";

        for (int n = 0; n < MORE_THAN_WRONG_ONES; n++) {
            assertThat(browser.visitor().post(door, Map.of("code", code))).hasStatusOk();
        }
    }
}
