package fr.agissons.participatorybudget.roll;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.participatorybudget.BudgetKit;
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
import fr.agissons.participatorybudget.edition.VotingRule;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.Together;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;

/** Letters with codes, from the list of addressees to the ballot. */
@CivicModuleTest
class CodeTests {
    private final BudgetKit kit;
    private final People people;
    private final Browser browser;
    private final MakeCodes codes;
    private final CastBallots cast;

    CodeTests(BudgetKit kit, People people, Browser browser, MakeCodes codes, CastBallots cast) {
        this.kit = kit;
        this.people = people;
        this.browser = browser;
        this.codes = codes;
        this.cast = cast;
    }

    private EditionView byLetter(String title) {
        UUID id = kit.aDraft(title);
        UUID town = kit.cases().envelopes().add(id, null, 10_000_000);
        UUID north = kit.cases().envelopes().add(id, "Nord", 5_000_000);
        UUID south = kit.cases().envelopes().add(id, "Sud", 5_000_000);
        for (UUID envelope : List.of(town, north, south)) {
            kit.aProject(id, envelope, "Un " + title, 1_000_000);
            kit.aProject(id, envelope, "Deux " + title, 1_000_000);
        }
        kit.ready(id, VotingRule.approval(2));
        kit.cases().tend().admit(id, kit.version(id), new Electorate(false, true, false, 16, Districts.OWN));
        return kit.edition(id);
    }

    private UUID project(EditionView edition, String district) {
        return kit.ask(
                UUID.class,
                "select p.id from budget_project p join budget_envelope v on v.id = p.envelope_id"
                        + " where p.edition_id = ? and v.district = ? order by p.number limit 1",
                edition.id(),
                district);
    }

    private static MockMultipartFile list(String text) {
        return new MockMultipartFile("liste", "liste.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void givesEachLineACodeThatOpensOneBallotOfItsDistrict() {
        EditionView edition = byLetter("Par lettre");
        String desk = edition.adminPath() + "/lettres";
        var admin = browser.as(people.admin("Adminette"));
        assertThat(admin.send(desk, Map.of(), list("nom;quartier\nAnne;Nord\nLuc;Est\nZoé\n")))
                .hasStatus(422)
                .bodyText()
                .contains("Ligne 3", "« Est »".replace("« ", "«\u202f").replace(" »", "\u202f»"), "Ligne 4");
        assertThat(codes.count(edition.id())).as("all or nothing").isZero();

        var made = admin.send(desk, Map.of(), list("nom;quartier\nAnne;Nord\n=cmd;Sud\n"));
        assertThat(made).hasStatusOk();
        String[] lines = Browser.body(made).split("\r\n");
        assertThat(lines).hasSize(3);
        assertThat(lines[2]).startsWith("\"'=cmd\"");
        String code = lines[1].replaceAll(".*;\"([^\"]+)\"$", "$1");
        assertThat(kit.ask(
                        Integer.class,
                        "select count(*) from budget_vote_code c where c.edition_id = ? and c::text like ?",
                        edition.id(),
                        "%" + code + "%"))
                .as("the code itself is kept nowhere")
                .isZero();

        String door = edition.path() + "/vote/code";
        assertThat(browser.visitor().get(door)).hasStatusOk().bodyText().contains("Le code de votre lettre");
        assertThat(browser.visitor().post(door, Map.of("code", "0000-0000-0000-0000")))
                .hasStatus(422)
                .bodyText()
                .contains("n’ouvre aucun bulletin", "0000-0000-0000-0000");
        assertThat(browser.visitor().post(door, Map.of("code", code.toLowerCase(java.util.Locale.ROOT))))
                .hasStatusOk()
                .bodyText()
                .contains("Nord", "Vérifier mon vote")
                .doesNotContain("Sud –");
        assertThat(browser.visitor()
                        .post(
                                door,
                                Map.of(
                                        "code",
                                        code,
                                        "etape",
                                        "confirmer",
                                        "choix",
                                        project(edition, "Sud").toString(),
                                        "declaration",
                                        "true",
                                        "quartier",
                                        "Sud")))
                .as("the letter says the district, not the form")
                .hasStatus(422)
                .bodyText()
                .contains("autre quartier");
        assertThat(browser.visitor()
                        .post(
                                door,
                                Map.of(
                                        "code",
                                        code,
                                        "etape",
                                        "confirmer",
                                        "choix",
                                        project(edition, "Nord").toString(),
                                        "declaration",
                                        "true")))
                .hasStatusOk()
                .bodyText()
                .contains("Votre vote est enregistré");
        assertThat(browser.as(people.resident("Avec compte"))
                        .post(
                                edition.path() + "/vote",
                                Map.of(
                                        "etape",
                                        "confirmer",
                                        "choix",
                                        project(edition, "Nord").toString(),
                                        "quartier",
                                        "Nord",
                                        "declaration",
                                        "true")))
                .hasStatus(422)
                .bodyText()
                .contains("pas ouvert avec un compte");
    }

    @Test
    void makesOneBallotOfACodeUsedFiftyTimesAtOnce() throws Exception {
        EditionView edition = byLetter("Cinquante codes");
        String letters = codes.letters(edition, Addressees.read("nom;quartier\nAnne;Nord\n", Set.of("Nord")));
        String code = letters.strip().replaceAll("(?s).*;\"([^\"]+)\"$", "$1");
        Voter voter = codes.voter(edition.id(), code).orElseThrow();
        Slip slip = new Slip(new Choices(List.of(new Pick(project(edition, "Nord"), null))), null, true);

        List<Reply> said = Together.run(IntStream.range(0, 50)
                .<Callable<Reply>>mapToObj(n -> () -> cast.confirm(voter, edition.id(), slip, Tracking.drawSecret()))
                .toList());

        assertThat(said).allMatch(Reply.Confirmed.class::isInstance);
        assertThat(kit.ask(Integer.class, "select count(*) from budget_ballot where edition_id = ?", edition.id()))
                .isEqualTo(1);
    }

    @Test
    void isOpenToThoseWhoRunTheBudgetAlone() {
        EditionView edition = byLetter("Fermé");
        for (var one : List.of(people.resident("Curieuse"), people.moderator("Modératrice"))) {
            assertThat(browser.as(one).get(edition.adminPath() + "/lettres")).hasStatus(403);
        }
    }
}
