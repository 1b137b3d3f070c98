package fr.agissons.participatorybudget.paper;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.core.audit.Journal;
import fr.agissons.participatorybudget.BudgetKit;
import fr.agissons.participatorybudget.PaperKit;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Paper ballots page by page, from the desk to the published result. */
@CivicModuleTest
class PaperPagesTests {
    private final BudgetKit kit;
    private final PaperKit papers;
    private final People people;
    private final Browser browser;
    private final Journal journal;

    PaperPagesTests(BudgetKit kit, PaperKit papers, People people, Browser browser, Journal journal) {
        this.kit = kit;
        this.papers = papers;
        this.people = people;
        this.browser = browser;
        this.journal = journal;
    }

    private MvcTestResult type(
            Me agent, EditionView edition, String number, String nature, String choices, String why) {
        return browser.as(agent)
                .post(
                        TypingPage.path(edition),
                        Map.of("lot", "a", "numero", number, "nature", nature, "choix", choices, "motif", why));
    }

    private void strikeOff(EditionView edition, Me agent, UUID project) {
        String desk = "/budget-participatif/guichet/" + edition.id();
        String first = desk + "/electeurs/" + papers.line(edition, "A-1");
        assertThat(browser.as(people.resident("Curieuse")).post(first + "/papier", Map.of()))
                .hasStatus(403);
        assertThat(browser.as(agent).get(desk + "?q=A-1")).bodyText().contains("Vote sur papier", "Émarger");
        assertThat(browser.as(agent).post(first + "/papier", Map.of())).hasStatus3xxRedirection();
        assertThat(browser.as(agent).get(desk + "?q=A-1&fait=papier"))
                .bodyText()
                .contains("La personne est émargée", "A voté sur papier")
                .doesNotContain("Faire voter");
        assertThat(browser.as(agent).post(first + "/papier", Map.of()))
                .hasStatus(409)
                .bodyText()
                .contains("Un bulletin papier a déjà été remis");
        Map<String, String> vote = Map.of("etape", "confirmer", "choix", project.toString(), "declaration", "true");
        assertThat(browser.as(agent).post(first, vote))
                .hasStatus(409)
                .bodyText()
                .contains("Un bulletin papier a déjà été remis");
        String second = desk + "/electeurs/" + papers.line(edition, "A-2");
        assertThat(browser.as(agent).post(second, vote)).hasStatusOk();
        assertThat(browser.as(agent).post(second + "/papier", Map.of()))
                .hasStatus(409)
                .bodyText()
                .contains("Un vote est déjà enregistré à l’accueil")
                .doesNotContain("Des arbres", "La personne est émargée");
        String third = desk + "/electeurs/" + papers.line(edition, "A-3");
        assertThat(browser.as(agent).post(third + "/papier", Map.of())).hasStatus3xxRedirection();
        assertThat(browser.as(agent).post(desk + "/electeurs/" + UUID.randomUUID() + "/papier", Map.of()))
                .hasStatus(404);
    }

    @Test
    void printsTheEmptyBallotWithAPlaceForItsNumber() throws Exception {
        EditionView edition = papers.byRoll("À imprimer");
        String path = TypingPage.path(edition) + "/bulletin.pdf";
        assertThat(browser.as(people.resident("Curieuse")).get(path)).hasStatus(403);
        var printed = browser.as(people.moderator("Agente")).get(path);
        assertThat(printed).hasStatusOk().hasContentType("application/pdf");
        try (PDDocument pdf = Loader.loadPDF(printed.getResponse().getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("À imprimer", "1 Des arbres", "2 Un terrain de boules", "Lot", "Numéro")
                    .doesNotContain("##");
        }
    }

    @Test
    void goesFromTheDeskThroughTwoTypistsAndADecisionIntoTheResult() throws Exception {
        EditionView edition = papers.byRoll("Papier");
        Me admin = people.admin("Décisionnaire");
        Me one = people.moderator("Première");
        Me two = people.admin("Deuxième");
        var roll = new MockMultipartFile(
                "liste",
                "liste.csv",
                "text/csv",
                "numero;nom\nA-1;Renée Élan\nA-2;Marc Roux\nA-3;Zoé Petit\n".getBytes(StandardCharsets.UTF_8));
        assertThat(browser.as(admin).send(edition.adminPath() + "/liste", Map.of(), roll))
                .hasStatus3xxRedirection();
        edition = papers.closingIn(edition, Duration.ofSeconds(6));
        strikeOff(edition, one, papers.project(edition));

        typeTwice(edition, one, two);
        String report = PapersPage.path(edition);
        assertThat(browser.as(one).get(report)).hasStatus(403);
        assertThat(browser.as(admin).get(report))
                .hasStatusOk()
                .bodyText()
                .contains("Le vote n’est pas terminé", "à décider", "Gribouillis", "autant de bulletins")
                .doesNotContain("Mettre dans l’urne et clore");
        Instant closes = Objects.requireNonNull(edition.phases().result());
        Thread.sleep(Math.max(0, Duration.between(Instant.now(), closes).toMillis()) + 100);

        String count = edition.adminPath() + "/depouillement";
        assertThat(browser.as(admin).get(count))
                .hasStatusOk()
                .bodyText()
                .contains("Le dépouillement attend les bulletins papier", report)
                .doesNotContain("Des arbres");
        assertThat(browser.as(admin).post(count + "/publier", Map.of("sur", "true")))
                .hasStatus(409);
        assertThat(browser.as(admin).post(report + "/cloture", Map.of())).hasStatus(409);
        decide(edition, admin, two);
        assertThat(browser.as(admin).get(report)).bodyText().contains("Mettre dans l’urne et clore");
        for (int twice = 0; twice < 2; twice++) {
            assertThat(browser.as(admin).post(report + "/cloture", Map.of())).hasStatus3xxRedirection();
        }

        assertThat(papers.count(edition, "budget_sealed_ballot where %s and channel = 'PAPER'"))
                .isEqualTo(2);
        assertThat(browser.as(admin).get(report)).bodyText().contains("Les bulletins papier sont dans l’urne");
        assertThat(browser.as(one).get(TypingPage.path(edition)))
                .bodyText()
                .contains("Les bulletins papier de ce vote sont clos")
                .doesNotContain("Enregistrer et passer");
        assertThat(type(one, edition, "9", "VALID", "1", "")).hasStatus(409);
        assertThat(browser.as(admin).post(count + "/publier", Map.of("sur", "true")))
                .hasStatus3xxRedirection();
        assertThat(browser.visitor().get(edition.path() + "/resultat"))
                .bodyText()
                .contains("Moins de dix votants pour cette enveloppe")
                .doesNotContain("3 bulletins");
        assertThat(browser.visitor().get(edition.path() + "/resultat/enveloppe-1.pb"))
                .hasStatus(404);
        assertThat(kit.ask(String.class, "select file from budget_result_part where edition_id = ?", edition.id()))
                .contains("num_votes;3");
        tellsBothSeals(edition);
    }

    private void typeTwice(EditionView edition, Me one, Me two) {
        assertThat(browser.as(people.resident("Curieuse")).get(TypingPage.path(edition)))
                .hasStatus(403);
        assertThat(browser.as(one).get(TypingPage.PATH)).bodyText().contains("Papier");
        assertThat(browser.as(one).get(TypingPage.path(edition)))
                .hasStatusOk()
                .bodyText()
                .contains("Les numéros des projets cochés", "Des arbres Papier");
        assertThat(type(one, edition, "1", "VALID", "1 9 x 2 2", ""))
                .hasStatus(422)
                .bodyText()
                .contains("aucun projet de ce numéro", "n’est pas un numéro", "deux fois", "value=\"1 9 x 2 2\"");
        assertThat(type(one, edition, "1", "VALID", "", ""))
                .as("nothing chosen")
                .hasStatus(422);
        assertThat(type(one, edition, "2", "VOID", "1", "")).as("no reason").hasStatus(422);
        assertThat(type(one, edition, "0", "VALID", "1", "")).as("no number").hasStatus(422);
        String look = TypingPage.path(edition) + "?lot=A&numero=1&nature=VALID&choix=2,1&etape=verifier";
        assertThat(browser.as(one).post(look, Map.of()))
                .hasStatusOk()
                .bodyText()
                .contains("Ce qui est compris", "2. Un terrain de boules Papier");
        assertThat(papers.count(edition, "budget_paper_reading where %s"))
                .as("a look keeps nothing")
                .isZero();
        assertThat(type(one, edition, "1", "VALID", "1 2", ""))
                .hasStatus3xxRedirection()
                .headers()
                .hasValue("Location", TypingPage.path(edition) + "?lot=A&numero=2&fait=first&bulletin=A-1");
        assertThat(type(one, edition, "1", "VALID", "1", ""))
                .hasStatus(409)
                .bodyText()
                .contains("vous avez déjà saisi ce bulletin");
        assertThat(type(one, edition, "2", "VOID", "1", "Gribouillis")).hasStatus3xxRedirection();
        assertThat(browser.as(two).get(TypingPage.path(edition)))
                .bodyText()
                .contains("À saisir une deuxième fois", "A-1", "A-2")
                .doesNotContain("Gribouillis");
        assertThat(type(two, edition, "1", "VALID", "2 1", "")).hasStatus3xxRedirection();
        assertThat(browser.as(two).get(TypingPage.path(edition) + "?fait=alike&bulletin=A-1"))
                .bodyText()
                .contains("le bulletin est acquis");
        assertThat(type(two, edition, "2", "VALID", "1", "")).hasStatus3xxRedirection();
        assertThat(type(people.moderator("Troisième"), edition, "2", "VALID", "1", ""))
                .hasStatus(409)
                .bodyText()
                .contains("déjà été saisi deux fois");
    }

    private void decide(EditionView edition, Me admin, Me typist) {
        UUID paper =
                kit.ask(UUID.class, "select id from budget_paper where edition_id = ? and number = 2", edition.id());
        String path = PapersPage.path(edition, paper);
        Map<String, String> decision = Map.of("nature", "VALID", "choix", "1", "motif", "La croix est lisible");
        assertThat(browser.as(typist).get(path)).bodyText().contains("Une autre personne décide");
        assertThat(browser.as(typist).post(path, decision)).hasStatus(409);
        assertThat(browser.as(admin).get(path))
                .hasStatusOk()
                .bodyText()
                .contains("Première", "Gribouillis", "Deuxième", "Décider ainsi");
        assertThat(browser.as(admin).post(path, Map.of("nature", "VALID", "choix", "1")))
                .hasStatus(422)
                .bodyText()
                .contains("Donnez un motif");
        assertThat(browser.as(admin).post(path, decision)).hasStatus3xxRedirection();
        assertThat(browser.as(admin).post(path, decision)).hasStatus(409);
        assertThat(browser.as(admin).get(PapersPage.path(edition)))
                .bodyText()
                .contains("La croix est lisible", "Décisionnaire");
        assertThat(browser.as(admin).get(PapersPage.path(edition, UUID.randomUUID())))
                .hasStatus(404);
    }

    private void tellsBothSeals(EditionView edition) throws InterruptedException {
        String both = "select digest || ' ' || paper_digest from budget_ballot_box where edition_id = ?";
        String[] digests = kit.ask(String.class, both, edition.id()).split(" ");
        assertThat(digests[0]).isNotEqualTo(digests[1]);
        UUID box = kit.ask(UUID.class, "select id from budget_ballot_box where edition_id = ?", edition.id());
        for (int tries = 0; journal.of("budget.ballot-box", box).size() < 2 && tries < 100; tries++) {
            Thread.sleep(50);
        }
        assertThat(journal.of("budget.ballot-box", box))
                .anySatisfy(entry -> assertThat(entry.reason()).contains(digests[0]))
                .anySatisfy(entry -> assertThat(entry.reason()).contains("2 / 3 / sha256 " + digests[1]));
    }
}
