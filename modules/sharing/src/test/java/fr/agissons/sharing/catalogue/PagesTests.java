package fr.agissons.sharing.catalogue;

import static fr.agissons.sharing.SharingKit.in;
import static fr.agissons.sharing.SharingKit.item;
import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.sharing.SharingKit;
import fr.agissons.sharing.SharingKit.Lender;
import fr.agissons.sharing.calendar.Period;
import fr.agissons.sharing.loan.Reserve;
import fr.agissons.sharing.loan.ReserveAnswer.Made;
import fr.agissons.sharing.loan.Wish;
import fr.agissons.sharing.stock.Category;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What residents and those who lend see and send. */
@CivicModuleTest
class PagesTests {
    private final SharingKit kit;
    private final People people;
    private final Reserve reserve;
    private final Browser browser;

    PagesTests(SharingKit kit, People people, Reserve reserve, Browser browser) {
        this.kit = kit;
        this.people = people;
        this.reserve = reserve;
        this.browser = browser;
    }

    private static String days(Period period) {
        return "du=" + period.pickup() + "&au=" + period.due();
    }

    @Test
    void showsOnlyWhatIsFreeForTheDaysOneChoseFirst() {
        Lender lender = kit.aLender("Dates d’abord");
        UUID taken = kit.anItem(lender, item("Canoë déjà pris", Category.MOBILITY), 1);
        kit.anItem(lender, item("Vélo encore libre", Category.MOBILITY), 1);
        reserve.reserve(people.resident("Première").person(), new Wish(taken, in(6, 2), null, "", true));
        String list = "/pret?categorie=mobilite";

        assertThat(browser.visitor().get(list)).bodyText().contains("Canoë déjà pris", "Vélo encore libre");
        assertThat(browser.visitor().get(list + "&" + days(in(6, 2))))
                .bodyText()
                .contains("Vélo encore libre")
                .doesNotContain("Canoë déjà pris");
        assertThat(browser.visitor().get(list + "&" + days(in(12, 2))))
                .bodyText()
                .contains("Canoë déjà pris");
        assertThat(browser.visitor().get(list + "&du=" + in(6, 2).pickup()))
                .bodyText()
                .contains("Indiquez les deux jours");
    }

    @Test
    void findsThingsNearAPlace() {
        kit.anItem(kit.aLender("Près d’ici"), item("Pétrin de Colombes", Category.KITCHEN), 1);

        assertThat(browser.visitor().get("/pret?categorie=cuisine&lieu=92700"))
                .bodyText()
                .contains("Pétrin de Colombes");
        assertThat(browser.visitor().get("/pret?categorie=cuisine&lieu=59000"))
                .bodyText()
                .doesNotContain("Pétrin de Colombes");
    }

    @Test
    void showsTheCalendarAsATableOfWords() {
        UUID model = kit.anItem(kit.aLender("Calendrier"), item("Trois luges"), 3);

        assertThat(browser.visitor().get("/pret/" + model))
                .hasStatusOk()
                .bodyText()
                .contains("<caption>", "3 exemplaires libres", "/reserver?du=" + in(3, 0).pickup());
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsWrong() {
        UUID model = kit.anItem(kit.aLender("Formulaire"), item("Échelle"), 1);
        Me me = people.resident("Distraite");
        String path = "/pret/" + model + "/reserver";

        assertThat(browser.as(me).post(path, Map.of("du", "demain", "au", "", "note", "Pour le lustre")))
                .hasStatus(422)
                .bodyText()
                .contains("Indiquez les deux jours", "Pour le lustre");
        Map<String, String> tooLong = Map.of(
                "du", in(5, 40).pickup().toString(), "au", in(5, 40).due().toString());
        assertThat(browser.as(me).post(path, tooLong)).hasStatus(422).bodyText().contains("Un prêt dure ici");
        Map<String, String> right =
                Map.of("du", in(5, 2).pickup().toString(), "au", in(5, 2).due().toString(), "note", "Le lustre");
        assertThat(browser.as(me).post(path, right))
                .hasStatusOk()
                .bodyText()
                .contains("Avant de réserver", "Le lustre");
    }

    @Test
    void waitsInLineAndTakesWhatIsOfferedPageByPage() {
        UUID model = kit.anItem(kit.aLender("File d’attente"), item("Autocuiseur"), 1);
        Me first = people.resident("Première");
        UUID loan = ((Made) reserve.reserve(first.person(), new Wish(model, in(5, 2), null, "", true))).loan();
        Me me = people.resident("Patiente");
        Browser.Visit visit = browser.as(me);
        String path = "/pret/" + model + "/reserver";
        Map<String, String> days =
                Map.of("du", in(5, 2).pickup().toString(), "au", in(5, 2).due().toString(), "note", "Sans hâte");

        assertThat(visit.post(path, days)).hasStatus(409).bodyText().contains("Attendre mon tour", "Sans hâte");
        Map<String, String> waits = new java.util.HashMap<>(days);
        waits.put("step", "wait");
        assertThat(visit.post(path, waits)).hasStatus3xxRedirection();
        assertThat(visit.get("/pret/mes-emprunts"))
                .bodyText()
                .contains("En file d’attente", "Autocuiseur", "en tête de la file", "Quitter la file");

        assertThat(browser.as(first).post("/pret/mes-emprunts/" + loan + "/annuler", Map.of()))
                .hasStatus3xxRedirection();
        UUID offer = kit.ask(UUID.class, "select id from sharing_reservation where person_id = ?", me.person());
        assertThat(visit.get("/pret/mes-emprunts")).bodyText().contains("À vous de répondre");
        assertThat(visit.get("/pret/mes-emprunts/" + offer))
                .bodyText()
                .contains("Je le prends", "Je le laisse", "gardé jusqu’au");
        assertThat(visit.post("/pret/mes-emprunts/" + offer + "/accepter", Map.of()))
                .hasStatus3xxRedirection();
        assertThat(visit.get("/pret/mes-emprunts/" + offer)).bodyText().contains("Réservé");
    }

    @Test
    void saysThatAnOfferWentToTheNext() {
        UUID model = kit.anItem(kit.aLender("Trop tard"), item("Friteuse"), 1);
        Me first = people.resident("Première");
        UUID loan = ((Made) reserve.reserve(first.person(), new Wish(model, in(5, 2), null, "", true))).loan();
        Me me = people.resident("Lente");
        reserve.reserveOrWait(me.person(), new Wish(model, in(5, 2), null, "", true));
        browser.as(first).post("/pret/mes-emprunts/" + loan + "/annuler", Map.of());
        kit.change(
                "update sharing_reservation set answer_by = answer_by - make_interval(days => 30) where person_id = ?",
                me.person());
        UUID offer = kit.ask(UUID.class, "select id from sharing_reservation where person_id = ?", me.person());

        assertThat(browser.as(me).post("/pret/mes-emprunts/" + offer + "/accepter", Map.of()))
                .hasStatus(409)
                .bodyText()
                .contains("allée à la personne suivante");
    }

    @Test
    void walksALoanThroughTheCounterPageByPage() {
        Lender lender = kit.aLender("Au comptoir");
        UUID model = kit.anItem(lender, item("Perforateur"), 1);
        Me me = people.resident("Bricoleuse");
        UUID loan = ((Made) reserve.reserve(me.person(), new Wish(model, in(5, 2), null, "Doucement", true))).loan();
        Browser.Visit keeper = browser.as(lender.keeper());
        String path = "/pret/gestion/emprunts/" + loan;

        assertThat(keeper.get("/pret/gestion/" + lender.library())).bodyText().contains("Perforateur", "Bricoleuse");
        assertThat(keeper.get(path)).bodyText().contains("Doucement", "Remettre l’objet");
        assertThat(keeper.post(path + "/remettre", Map.of("identity", "true")))
                .hasStatus(422)
                .bodyText()
                .contains("Vérifiez l’objet ensemble", "Sans accord sur les conditions");
        Map<String, String> seen = Map.of("identity", "true", "checked", "true", "terms", "true");
        assertThat(keeper.post(path + "/remettre", seen)).hasStatus3xxRedirection();
        assertThat(browser.as(me).get("/pret/mes-emprunts/" + loan)).bodyText().contains("Chez vous");
        assertThat(keeper.post(path + "/reprendre", Map.of("condition", "DAMAGED", "complete", "true")))
                .hasStatus(422)
                .bodyText()
                .contains("Dites ce qui manque");
        assertThat(keeper.post(path + "/reprendre", Map.of("condition", "GOOD", "complete", "true")))
                .hasStatus3xxRedirection();
        assertThat(browser.as(me).get("/pret/mes-emprunts?passes=oui"))
                .bodyText()
                .contains("Perforateur", "Terminé");
    }

    @Test
    void addsManyUnitsAtOnceAndNoneWhenOneIsTaken() {
        Lender lender = kit.aLender("Étiquettes");
        UUID model = kit.anItem(lender, item("Chaise"), 0);
        Browser.Visit keeper = browser.as(lender.keeper());
        String path = "/pret/gestion/objets/" + model;

        assertThat(keeper.post(
                        path + "/exemplaires", Map.of("codes", "chaise-01 à chaise-12\nbanc", "condition", "GOOD")))
                .hasStatus3xxRedirection();
        assertThat(kit.units(model)).hasSize(13);
        assertThat(keeper.get(path)).bodyText().contains("CHAISE-01", "CHAISE-12", "BANC");
        assertThat(keeper.post(path + "/exemplaires", Map.of("codes", "CHAISE-12\nCHAISE-13", "condition", "GOOD")))
                .hasStatus(422)
                .bodyText()
                .contains("déjà données", "CHAISE-12");
        assertThat(kit.units(model)).hasSize(13);
        assertThat(keeper.post(path + "/exemplaires", Map.of("codes", "à côté", "condition", "GOOD")))
                .hasStatus(422);
    }
}
