package fr.agissons.sharing.catalogue;

import static fr.agissons.sharing.SharingKit.in;
import static fr.agissons.sharing.SharingKit.item;
import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.sharing.SharingKit;
import fr.agissons.sharing.SharingKit.Lender;
import fr.agissons.sharing.loan.Reserve;
import fr.agissons.sharing.loan.ReserveAnswer.Made;
import fr.agissons.sharing.loan.Wish;
import fr.agissons.sharing.stock.Category;
import fr.agissons.sharing.stock.ModelDetails;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Several at once, kits and what is used up, as people meet them on pages. */
@CivicModuleTest
class SeveralPagesTests {
    private final SharingKit kit;
    private final People people;
    private final Reserve reserve;
    private final Browser browser;

    SeveralPagesTests(SharingKit kit, People people, Reserve reserve, Browser browser) {
        this.kit = kit;
        this.people = people;
        this.reserve = reserve;
        this.browser = browser;
    }

    private static Map<String, String> days(String many) {
        Map<String, String> form = new HashMap<>();
        form.put("du", in(5, 2).pickup().toString());
        form.put("au", in(5, 2).due().toString());
        form.put("combien", many);
        return form;
    }

    @Test
    void asksHowManyAndSaysWhenThereAreNotSoMany() {
        UUID model = kit.anItem(kit.aLender("Banquet"), item("Banc pliant"), 4);
        Browser.Visit visit = browser.as(people.resident("Hôtesse"));
        String path = "/pret/" + model + "/reserver";

        assertThat(visit.get(path)).bodyText().contains("Combien", "4 en tout");
        assertThat(visit.post(path, days("beaucoup"))).hasStatus(422).bodyText().contains("en chiffres", "beaucoup");
        assertThat(visit.post(path, days("9"))).hasStatus(422).bodyText().contains("Il y en a 4 en tout");
        Map<String, String> confirmed = days("3");
        assertThat(visit.post(path, confirmed)).hasStatusOk().bodyText().contains("Avant de réserver");
        confirmed.put("step", "confirm");
        assertThat(visit.post(path, confirmed)).hasStatus3xxRedirection();
        assertThat(visit.get("/pret/mes-emprunts")).bodyText().contains("3 × Banc pliant");
        assertThat(browser.as(people.resident("Autre")).post(path, days("2")))
                .hasStatus(422)
                .bodyText()
                .contains("Il n’en reste qu’un", "Attendre mon tour");
    }

    @Test
    void putsAKitTogetherAndShowsWhatComesWithIt() {
        Lender lender = kit.aLender("Composition");
        UUID part = kit.anItem(lender, item("Vidéoprojecteur"), 2);
        UUID cinema = kit.anItem(lender, item("Cinéma de plein air"), 0);
        Browser.Visit keeper = browser.as(lender.keeper());
        String path = "/pret/gestion/objets/" + cinema + "/composition";

        assertThat(keeper.get(path)).bodyText().contains("Vidéoprojecteur", "Rien pour l’instant");
        assertThat(keeper.post(path, Map.of("part", part.toString(), "quantity", "99")))
                .hasStatus(422)
                .bodyText()
                .contains("nombre entre 0 et 50");
        assertThat(keeper.post(path, Map.of("part", part.toString(), "quantity", "2")))
                .hasStatus3xxRedirection();
        assertThat(keeper.get(path)).bodyText().contains("2 × Vidéoprojecteur");
        assertThat(browser.visitor().get("/pret/" + cinema))
                .bodyText()
                .contains("Ce qui est fourni", "2 × Vidéoprojecteur", "Réserver");
        assertThat(browser.as(people.resident("Passante")).get(path)).hasStatus(403);
        assertThat(keeper.post(path, Map.of("part", part.toString(), "quantity", "0")))
                .hasStatus3xxRedirection();
        assertThat(browser.visitor().get("/pret/" + cinema)).bodyText().contains("Pas de prêt en ce moment");
    }

    @Test
    void handsOverAllAndTakesBackWhatIsTicked() {
        Lender lender = kit.aLender("Retour partiel");
        UUID model = kit.anItem(lender, item("Tréteau"), 2);
        Me me = people.resident("Atelier");
        UUID loan = ((Made) reserve.reserve(me.person(), new Wish(model, in(5, 2), null, "", true, 2))).loan();
        Browser.Visit keeper = browser.as(lender.keeper());
        String path = "/pret/gestion/emprunts/" + loan;

        assertThat(keeper.get(path)).bodyText().contains("2 × Tréteau", "Ce qui part maintenant");
        Map<String, String> seen = Map.of("identity", "true", "checked", "true", "terms", "true");
        assertThat(keeper.post(path + "/remettre", seen)).hasStatus3xxRedirection();
        Map<String, String> one = Map.of("condition", "GOOD", "complete", "true", "parts", loan.toString());
        assertThat(keeper.post(path + "/reprendre", one)).hasStatus3xxRedirection();
        assertThat(browser.as(me).get("/pret/mes-emprunts/" + loan)).bodyText().contains("Chez vous");
        assertThat(keeper.post(path + "/reprendre", Map.of("condition", "GOOD", "complete", "true")))
                .hasStatus3xxRedirection();
        assertThat(browser.as(me).get("/pret/mes-emprunts/" + loan)).bodyText().contains("Terminé");
    }

    @Test
    void countsTheStockAndTakesTheRestBack() {
        Lender lender = kit.aLender("Consommable");
        ModelDetails details = new ModelDetails("Serviette", "En papier.", "", Category.KITCHEN, 0, null, true, false);
        UUID model = kit.anItem(lender, details, 30);
        Me me = people.resident("Invite");
        UUID loan = ((Made) reserve.reserve(me.person(), new Wish(model, in(5, 2), null, "", true, 12))).loan();
        Browser.Visit keeper = browser.as(lender.keeper());
        String path = "/pret/gestion/objets/" + model + "/stock";

        assertThat(keeper.get(path)).bodyText().contains("Il en reste 18", "12 sont promis");
        assertThat(keeper.post(path, Map.of("way", "moins", "many", "19")))
                .hasStatus(409)
                .bodyText()
                .contains("Il n’en reste pas autant");
        assertThat(keeper.post(path, Map.of("way", "plus", "many", "0"))).hasStatus(422);
        assertThat(keeper.post(path, Map.of("way", "plus", "many", "20"))).hasStatus3xxRedirection();
        assertThat(keeper.get("/pret/gestion/objets/" + model)).bodyText().contains("Compter le stock");

        String desk = "/pret/gestion/emprunts/" + loan;
        Map<String, String> seen = Map.of("identity", "true", "checked", "true", "terms", "true");
        assertThat(keeper.post(desk + "/remettre", seen)).hasStatus3xxRedirection();
        assertThat(keeper.post(desk + "/reste", Map.of("rest", "13"))).hasStatus(422);
        assertThat(keeper.post(desk + "/reste", Map.of("rest", "5"))).hasStatus3xxRedirection();
        assertThat(keeper.get(path)).bodyText().contains("Il en reste 43", "rien n’est promis");
    }
}
