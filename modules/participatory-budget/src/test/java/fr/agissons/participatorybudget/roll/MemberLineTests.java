package fr.agissons.participatorybudget.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.agissons.core.access.Me;
import fr.agissons.core.notification.Inbox;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.participatorybudget.BudgetKit;
import fr.agissons.participatorybudget.PaperKit;
import fr.agissons.participatorybudget.ballot.SealBoxes;
import fr.agissons.participatorybudget.edition.Check;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.Towns;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;

/** A member of the site, a letter, the desk and paper: one line of the roll, one voter. */
@CivicModuleTest
class MemberLineTests {
    private final BudgetKit kit;
    private final PaperKit papers;
    private final LineKit lines;
    private final Crowd crowd;
    private final Rooms rooms;

    MemberLineTests(BudgetKit kit, PaperKit papers, LineKit lines, Crowd crowd, Rooms rooms) {
        this.kit = kit;
        this.papers = papers;
        this.lines = lines;
        this.crowd = crowd;
        this.rooms = rooms;
    }

    /** Who comes. */
    @Component
    record Crowd(People people, Browser browser, Towns towns) {}

    /** What is behind the pages. */
    @Component
    record Rooms(SealBoxes boxes, MakeCodes codes, Inbox inbox) {}

    private static String page(EditionView edition) {
        return edition.path() + "/vote/inscription";
    }

    private static Map<String, String> birth(String number, String day) {
        return Map.of("numero", number, "naissance", day);
    }

    private String desk(EditionView edition, String number) {
        return "/budget-participatif/guichet/" + edition.id() + "/electeurs/" + papers.line(edition, number);
    }

    @Test
    void letsAMemberVoteOnceTheySayWhichLineIsTheirs() {
        EditionView edition = lines.withAccounts("Avec son compte", false, "A-1");
        Me who = crowd.people().resident("Anne");
        var anne = crowd.browser().as(who);
        String vote = edition.path() + "/vote";
        assertThat(crowd.browser().visitor().get(edition.path()))
                .bodyText()
                .contains("en ligne avec son compte", "Une ligne va à un seul compte");
        assertThat(crowd.browser().visitor().get(page(edition))).hasStatus3xxRedirection();
        assertThat(anne.get(vote))
                .hasStatusOk()
                .bodyText()
                .contains("Comment voter", page(edition), "À l’accueil de la mairie")
                .doesNotContain("Vérifier mon vote");
        assertThat(anne.post(vote, lines.vote(edition)))
                .hasStatus(422)
                .bodyText()
                .contains("Dites d’abord quelle ligne", page(edition));
        assertThat(anne.get(page(edition)))
                .hasStatusOk()
                .bodyText()
                .contains("Votre numéro sur la liste", "effacé à la clôture")
                .doesNotContain("code de votre lettre");
        assertThat(anne.post(page(edition), birth("A-1", "1980-05-30")))
                .hasStatus(422)
                .bodyText()
                .contains("Aucune ligne de la liste", "value=\"A-1\"");
        assertThat(lines.taken(edition)).isZero();

        assertThat(anne.post(page(edition), birth("A-1", LineKit.BORN))).hasRedirectedUrl(vote);

        assertThat(anne.get(page(edition))).hasRedirectedUrl(vote);
        assertThat(anne.get(vote)).hasStatusOk().bodyText().contains("Vérifier mon vote");
        assertThat(anne.post(vote, lines.vote(edition)))
                .hasStatusOk()
                .bodyText()
                .contains("Votre vote est enregistré");
        assertThat(anne.get(vote)).bodyText().contains("Des arbres");
        assertThat(rooms.inbox().page(who.person(), null, 5))
                .anyMatch(one -> one.type().equals("budget.ballot.mail.confirmed"));
        var agent = crowd.browser().as(crowd.people().moderator("Agente"));
        assertThat(agent.post(desk(edition, "A-1"), lines.vote(edition))).hasStatus(409);
        assertThat(agent.post(desk(edition, "A-1") + "/papier", Map.of())).hasStatus(409);
        assertThat(papers.count(edition, "budget_ballot where %s and confirmed"))
                .isEqualTo(1);
    }

    @Test
    void takesNoVoteWithAnAccountOfWhoeverVotedAtTheTownHall() {
        EditionView edition = lines.withAccounts("Mairie d’abord", false, "1", "2", "3");
        Me anne = crowd.people().resident("Anne");
        Me basile = crowd.people().resident("Basile");
        Me chloe = crowd.people().resident("Chloé");
        assertThat(lines.take(anne, edition, "1")).isEmpty();
        assertThat(lines.take(basile, edition, "2")).isEmpty();
        var agent = crowd.browser().as(crowd.people().moderator("Agente"));
        assertThat(agent.post(desk(edition, "1"), lines.vote(edition))).hasStatusOk();
        assertThat(agent.post(desk(edition, "2") + "/papier", Map.of())).hasStatus3xxRedirection();
        assertThat(agent.post(desk(edition, "3"), lines.vote(edition))).hasStatusOk();

        String vote = edition.path() + "/vote";
        assertThat(crowd.browser().as(anne).get(vote))
                .bodyText()
                .contains("Un vote est déjà enregistré à l’accueil")
                .doesNotContain("Des arbres");
        assertThat(crowd.browser().as(anne).post(vote, lines.vote(edition))).hasStatus(409);
        assertThat(crowd.browser().as(basile).post(vote, lines.vote(edition)))
                .hasStatus(409)
                .bodyText()
                .contains("Un bulletin papier a déjà été remis");
        assertThat(crowd.browser().as(chloe).post(page(edition), birth("3", LineKit.BORN)))
                .hasStatus(409)
                .bodyText()
                .contains("Un vote est déjà déposé pour cette ligne");
        assertThat(papers.count(edition, "budget_ballot where %s")).isEqualTo(3);
    }

    @Test
    void asksForTheCodeOfALetterWhereOneWasMade() {
        EditionView edition = lines.withAccounts("Toutes les voies", true, "1", "2");
        Me early = crowd.people().resident("Première");
        assertThat(lines.take(early, edition, "2")).isEmpty();
        String letters = rooms.codes().lettersOfRoll(edition);
        assertThat(letters.strip().lines())
                .as("no letter for whoever votes with an account")
                .hasSize(2);
        String code = letters.strip().replaceAll("(?s).*;\"([^\"]+)\"$", "$1");
        assertThat(rooms.codes().letterOf(edition, "2").wrong()).isEqualTo("budget.code.one.account");
        var anne = crowd.browser().as(crowd.people().resident("Anne"));

        assertThat(anne.get(page(edition))).bodyText().contains("code de votre lettre");
        assertThat(anne.post(page(edition), birth("1", LineKit.BORN)))
                .hasStatus(409)
                .bodyText()
                .contains("Une lettre avec un code");
        assertThat(anne.post(page(edition), Map.of("code", "0000-0000-0000-0000")))
                .hasStatus(422)
                .bodyText()
                .contains("n’ouvre aucun bulletin");
        assertThat(anne.post(page(edition), Map.of("code", code))).hasStatus3xxRedirection();
        assertThat(anne.post(edition.path() + "/vote", lines.vote(edition))).hasStatusOk();
        assertThat(crowd.browser().visitor().post(edition.path() + "/vote/code", Map.of("code", code)))
                .as("the same voter at the other door")
                .bodyText()
                .contains("Votre vote compte", "Des arbres");
        assertThat(papers.count(edition, "budget_ballot where %s")).isEqualTo(1);
    }

    @Test
    void refusesTheTooYoungAndASecondLine() {
        EditionView edition = lines.withAccounts("Une chacun", false, "1", "2");
        papers.aLine(edition, "3", BudgetKit.now().toString().substring(0, 10));
        Me anne = crowd.people().resident("Anne");

        assertThat(crowd.browser()
                        .as(anne)
                        .post(
                                page(edition),
                                birth("3", BudgetKit.now().toString().substring(0, 10))))
                .hasStatus(409)
                .bodyText()
                .contains("Vous n’avez pas l’âge requis");
        assertThat(lines.take(anne, edition, "1")).isEmpty();
        assertThat(lines.take(anne, edition, "1")).as("said twice").isEmpty();
        assertThat(lines.take(anne, edition, "2")).contains("budget.line.one");
        assertThat(lines.take(crowd.people().resident("Autre"), edition, "1")).contains("budget.line.taken");
        assertThat(lines.taken(edition)).isEqualTo(1);
    }

    @Test
    void opensOnlyWithALineThatAnAccountCanTakeUp() {
        EditionView edition = lines.withAccounts("Sans date", false);
        assertThat(kit.edition(edition.id()).checklist()).containsEntry(Check.VOTERS, false);
        papers.somebody(edition);
        assertThat(kit.edition(edition.id()).checklist()).containsEntry(Check.VOTERS, false);

        papers.aLine(edition, "1", LineKit.BORN);

        assertThat(kit.edition(edition.id()).checklist()).containsEntry(Check.VOTERS, true);
    }

    @Test
    void letsNobodyGuessForLongAndStopsNobodyWhoKnows() {
        EditionView here = lines.withAccounts("Une personne", false, "1");
        var one = crowd.browser().as(crowd.people().resident("Obstinée"));
        for (int n = 1; n <= 6; n++) {
            assertThat(one.post(page(here), birth("1", "1980-01-0" + n))).hasStatus(422);
        }
        assertThat(one.post(page(here), birth("1", LineKit.BORN))).hasStatus(429);
        Tenancy.run(crowd.towns().fresh(), () -> {
            EditionView edition = lines.withAccounts("Une adresse", false, "1");
            for (int n = 0; n < 60; n++) {
                assertThat(crowd.browser()
                                .as(crowd.people().resident("Essai"))
                                .post(page(edition), birth("1", "1980-01-01")))
                        .hasStatus(422);
            }
            assertThat(crowd.browser()
                            .as(crowd.people().resident("De trop"))
                            .post(page(edition), birth("1", "1980-01-01")))
                    .hasStatus(429);
            assertThat(crowd.browser()
                            .as(crowd.people().resident("Anne"))
                            .post(page(edition), birth("1", LineKit.BORN)))
                    .hasStatus3xxRedirection();
        });
    }

    @Test
    void leavesNothingOfWhoseLineWasWhoseInASealedBox() throws Exception {
        EditionView edition = papers.closingIn(lines.withAccounts("Oubliée", false, "1", "2"), Duration.ofSeconds(3));
        Me voted = crowd.people().resident("Anne");
        Me never = crowd.people().resident("Basile");
        assertThat(lines.take(voted, edition, "1")).isEmpty();
        assertThat(lines.take(never, edition, "2")).isEmpty();
        lines.confirm(lines.voter(voted, edition).orElseThrow(), edition);
        Thread.sleep(3100);
        assertThat(lines.take(crowd.people().resident("Trop tard"), edition, "2"))
                .contains("budget.line.closed");

        rooms.boxes().seal(edition.id());

        assertThat(lines.taken(edition)).isZero();
        assertThat(papers.count(edition, "budget_sealed_ballot where %s")).isEqualTo(1);
        assertThat(crowd.browser().as(voted).post(edition.path() + "/vote", lines.vote(edition)))
                .hasStatus(409)
                .bodyText()
                .doesNotContain("Dites d’abord");
        assertThatThrownBy(() -> kit.change(
                        "insert into budget_member_line (tenant_id, id, edition_id, entry_id, person_id)"
                                + " select tenant_id, gen_random_uuid(), edition_id, id, ? from budget_roll_entry"
                                + " where edition_id = ? and number = '1'",
                        voted.person(),
                        edition.id()))
                .rootCause()
                .hasMessageContaining("sealed");
    }
}
