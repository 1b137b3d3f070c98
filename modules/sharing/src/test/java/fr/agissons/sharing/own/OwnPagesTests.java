package fr.agissons.sharing.own;

import static fr.agissons.sharing.SharingKit.in;
import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.sharing.OwnKit;
import fr.agissons.sharing.OwnKit.Neighbour;
import fr.agissons.sharing.loan.AnswerLoan;
import fr.agissons.sharing.loan.Reserve;
import fr.agissons.sharing.loan.ReserveAnswer.Made;
import fr.agissons.sharing.loan.Wish;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.StatementCounter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What neighbours read of one another's things, and where they lend. */
@CivicModuleTest
class OwnPagesTests {
    private static final String MINE = "/pret/mes-objets";

    private final OwnKit kit;
    private final People people;
    private final Reserve reserve;
    private final AnswerLoan answer;
    private final Seeing seeing;

    OwnPagesTests(
            OwnKit kit, People people, Reserve reserve, AnswerLoan answer, Browser browser, StatementCounter counter) {
        this.kit = kit;
        this.people = people;
        this.reserve = reserve;
        this.answer = answer;
        this.seeing = new Seeing(browser, counter);
    }

    private record Seeing(Browser browser, StatementCounter counter) {}

    @BeforeEach
    void letResidentsLend() {
        kit.set(true, 20);
    }

    @AfterEach
    void asItWas() {
        kit.set(false, 20);
    }

    private UUID wished(UUID thing, Me who) {
        return ((Made) reserve.reserve(who.person(), new Wish(thing, in(5, 2), null, "", true))).loan();
    }

    private static Map<String, String> form(String name) {
        Map<String, String> typed = new HashMap<>();
        typed.put("name", name);
        typed.put("street", OwnKit.STREET);
        typed.put("city", "Colombes");
        // The geocoder of tests knows communes only, and asks whether the right one is meant.
        typed.put("place", "Colombes (92)");
        typed.put("contact", OwnKit.PHONE);
        typed.put("leadDays", "1");
        typed.put("maxDays", "7");
        return typed;
    }

    @Test
    void showsTheDoorToNobodyButWhoWasToldYes() {
        Neighbour owner = kit.aNeighbour("Prudente");
        UUID thing = kit.aThing(owner, "Échelle de la prudente");
        Me borrower = people.resident("Emprunteur");
        UUID loan = wished(thing, borrower);
        String mine = "/pret/mes-emprunts/" + loan;
        Browser browser = seeing.browser();

        for (String page :
                List.of("/pret/" + thing, "/pret", mine, mine + "/agenda.ics", "/pret/" + thing + "/reserver")) {
            assertThat(browser.as(borrower).get(page))
                    .as(page)
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain(OwnKit.STREET)
                    .doesNotContain(OwnKit.PHONE);
        }
        assertThat(browser.visitor().get("/pret/" + thing)).bodyText().contains("sur rendez-vous", "Colombes");

        answer.approve(owner.me(), loan);

        assertThat(browser.as(borrower).get(mine)).bodyText().contains(OwnKit.STREET, OwnKit.PHONE);
        assertThat(Browser.body(browser.as(borrower).get(mine + "/agenda.ics")).replace("\r\n ", ""))
                .contains(OwnKit.STREET);
        assertThat(browser.as(people.resident("Curieux")).get(mine)).hasStatus(404);
        assertThat(browser.as(people.resident("Curieux")).get("/pret/" + thing))
                .bodyText()
                .doesNotContain(OwnKit.STREET);

        answer.refuse(owner.me(), loan, "Elle est cassée.");

        assertThat(browser.as(borrower).get(mine))
                .bodyText()
                .doesNotContain(OwnKit.STREET)
                .doesNotContain(OwnKit.PHONE);
    }

    @Test
    void hidesEverythingWhereTheTownDoesNotLetThem() {
        Neighbour owner = kit.aNeighbour("Fermée");
        UUID thing = kit.aThing(owner, "Brouette de la fermée");
        Me borrower = people.resident("Déjà promis");
        UUID loan = wished(thing, borrower);
        Browser browser = seeing.browser();
        assertThat(browser.visitor().get("/pret?q=Brouette+de+la+ferm%C3%A9e")).hasStatusOk();

        kit.set(false, 20);

        assertThat(browser.visitor().get("/pret/" + thing)).hasStatus(404);
        assertThat(browser.visitor().get("/pret")).bodyText().doesNotContain("Brouette de la fermée", MINE);
        assertThat(browser.as(people.resident("Nouveau")).get("/pret/" + thing + "/reserver"))
                .hasStatus(404);
        assertThat(browser.as(people.resident("Nouvelle")).get(MINE))
                .hasStatusOk()
                .bodyText()
                .contains("ne prêtent pas leurs objets ici")
                .doesNotContain("Commencer à prêter");
        answer.approve(owner.me(), loan);
        assertThat(browser.as(borrower).get("/pret/mes-emprunts/" + loan))
                .as("what is promised stays promised")
                .bodyText()
                .contains(OwnKit.STREET);
    }

    @Test
    void isADeskOfTheirsAlone() {
        Neighbour owner = kit.aNeighbour("Chez soi");
        String desk = "/pret/gestion/" + owner.library();
        Browser browser = seeing.browser();

        assertThat(browser.as(owner.me()).get(MINE)).redirectedUrl().isEqualTo(desk);
        assertThat(browser.as(owner.me()).get(desk)).hasStatusOk().bodyText().contains("/pret/mes-objets/reglages");
        assertThat(browser.as(owner.me()).get(desk + "/reglages"))
                .redirectedUrl()
                .isEqualTo(MINE + "/reglages");
        assertThat(browser.as(owner.me()).post(desk + "/reglages", form("Porte ouverte")))
                .redirectedUrl()
                .isEqualTo(MINE + "/reglages");
        for (Me other : List.of(people.resident("Voisine"), people.moderator("Modératrice"), people.admin("Maire"))) {
            assertThat(browser.as(other).get(desk)).hasStatus(403);
        }
        assertThat(browser.as(people.moderator("Agente")).get("/pret/mairie"))
                .bodyText()
                .doesNotContain("Le coin de Chez soi");
    }

    @Test
    void takesTheFormInAndWritesItAnew() {
        Me me = people.resident("Nouvelle prêteuse");
        Browser browser = seeing.browser();
        Map<String, String> typed = form("Les outils du quartier");

        assertThat(browser.as(me).post(MINE, typed)).hasStatus3xxRedirection();
        assertThat(browser.as(me).get(MINE + "/reglages"))
                .bodyText()
                .contains("Les outils du quartier", OwnKit.STREET, OwnKit.PHONE);

        typed.put("name", "Les outils du coin");
        typed.put("version", "0");
        assertThat(browser.as(me).post(MINE + "/reglages", typed)).hasStatus3xxRedirection();
        assertThat(browser.as(me).get(MINE + "/reglages")).bodyText().contains("Les outils du coin");
        assertThat(browser.as(me).post(MINE + "/reglages", typed))
                .as("a stale tab")
                .hasStatus(409);
        assertThat(browser.as(people.resident("Sans rien")).post(MINE + "/reglages", typed))
                .redirectedUrl()
                .isEqualTo(MINE);
    }

    @Test
    void saysBesideTheFieldWhatIsWrongAndKeepsWhatWasTyped() {
        Me me = people.resident("Bavarde");
        Browser browser = seeing.browser();
        Map<String, String> typed = form("Appelez le 06 12 34 56 78");

        assertThat(browser.as(me).post(MINE, typed))
                .hasStatus(422)
                .bodyText()
                .contains("Appelez le 06 12 34 56 78", OwnKit.STREET, "Ce texte contient un numéro de téléphone");

        typed.put("name", "Mes outils");
        typed.put("street", "");
        typed.put("maxDays", "0");
        assertThat(browser.as(me).post(MINE, typed))
                .hasStatus(422)
                .bodyText()
                .contains("Indiquez où l’on vient chercher l’objet", "Indiquez un nombre entre 1 et 365");
        assertThat(browser.as(me).post(MINE, Map.of())).hasStatus(422);
    }

    @Test
    void takesNoWayToReachThemInWhatEverybodyReads() {
        Neighbour owner = kit.aNeighbour("Trop claire");
        Map<String, String> thing = Map.of(
                "name",
                "Échelle",
                "description",
                "Appelez-moi au 06 12 34 56 78",
                "category",
                "bricolage",
                "deposit",
                "0");

        assertThat(seeing.browser().as(owner.me()).post("/pret/gestion/" + owner.library() + "/objets/nouveau", thing))
                .hasStatus(422)
                .bodyText()
                .contains("Appelez-moi au 06 12 34 56 78", "Ce texte contient un numéro de téléphone");
    }

    @Test
    void saysOnTheFormThatThereAreEnoughAndKeepsWhatWasTyped() {
        kit.set(true, 1);
        Neighbour owner = kit.aNeighbour("Comblée");
        kit.aThing(owner, "Une seule chose");
        Map<String, String> thing =
                Map.of("name", "Encore une", "description", "Elle sert.", "category", "bricolage", "deposit", "0");

        assertThat(seeing.browser().as(owner.me()).post("/pret/gestion/" + owner.library() + "/objets/nouveau", thing))
                .hasStatus(409)
                .bodyText()
                .contains("Encore une", "Vous prêtez déjà autant d’objets");
    }

    @Test
    void readsEachPageInFewStatements() {
        Neighbour owner = kit.aNeighbour("Beaucoup");
        for (int n = 0; n < 5; n++) {
            wished(kit.aThing(owner, "Objet nombreux " + n), people.resident("Preneuse"));
        }
        Browser browser = seeing.browser();
        for (Runnable page : List.<Runnable>of(
                () -> browser.as(owner.me()).get(MINE),
                () -> browser.as(owner.me()).get(MINE + "/reglages"),
                () -> browser.as(owner.me()).get("/pret/gestion/" + owner.library()))) {
            assertThat(seeing.counter().during(page))
                    .filteredOn(statement -> statement.contains("sharing_"))
                    .hasSizeBetween(1, 4);
        }
    }
}
