package fr.agissons.sharing.gift.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.sharing.GiftKit;
import fr.agissons.sharing.gift.GiftCategory;
import fr.agissons.sharing.setting.SharingSettings;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.StatementCounter;
import fr.agissons.testing.Towns;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What neighbours and the town see and send. */
@CivicModuleTest
class GiftPagesTests {
    private final GiftKit kit;
    private final People people;
    private final Towns towns;
    private final Browser browser;
    private final StatementCounter counter;

    GiftPagesTests(GiftKit kit, People people, Towns towns, Browser browser, StatementCounter counter) {
        this.kit = kit;
        this.people = people;
        this.towns = towns;
        this.browser = browser;
        this.counter = counter;
    }

    private static Map<String, String> form(String title) {
        return new HashMap<>(Map.of(
                "sens", "offre",
                "title", title,
                "category", "meubles",
                "condition", "GOOD",
                "description", "À venir chercher le soir.",
                "quantity", "3",
                "door", GiftKit.DOOR));
    }

    private UUID sent(Me who, String path, Map<String, String> form) {
        var answer = browser.as(who).post(path, form);
        assertThat(answer).hasStatus3xxRedirection();
        String location = Objects.requireNonNull(answer.getResponse().getHeader("Location"));
        return UUID.fromString(location.replaceAll(".*/([0-9a-f-]{36}).*", "$1"));
    }

    @Test
    void walksThreeChairsToTwoTakersFormByForm() {
        Me giver = people.resident("Camille Donneuse");
        Me taker = people.resident("Paul Preneur");
        Me other = people.resident("Autre Voisine");
        UUID gift = sent(giver, "/pret/dons/nouveau", form("Trois chaises paillées"));
        String page = "/pret/dons/" + gift;

        assertThat(browser.visitor().get("/pret/dons?categorie=meubles"))
                .bodyText()
                .contains("Trois chaises paillées");
        assertThat(browser.visitor().get(page))
                .hasStatusOk()
                .bodyText()
                .contains("Bon état", "Il en reste 3 sur 3")
                .doesNotContain(GiftKit.DOOR, "Camille Donneuse");
        UUID ask = sent(taker, page + "/demander", Map.of("quantity", "2", "words", "Samedi matin ?"));
        UUID second = sent(other, page + "/demander", Map.of("quantity", "2", "words", ""));
        String answer = "/pret/mes-dons/reponses/" + ask;
        assertThat(browser.as(taker).get(answer)).bodyText().doesNotContain(GiftKit.DOOR, giver.email());
        assertThat(browser.as(giver).get("/pret/mes-dons/" + gift))
                .bodyText()
                .contains("Paul Preneur", "Samedi matin ?", "En voudrait 2")
                .doesNotContain(taker.email());

        assertThat(browser.as(giver).post("/pret/mes-dons/demandes/" + ask + "/promettre", Map.of("quantity", "2")))
                .hasStatus3xxRedirection();
        assertThat(browser.as(giver).post("/pret/mes-dons/demandes/" + second + "/promettre", Map.of("quantity", "2")))
                .hasStatus(409)
                .bodyText()
                .contains("Il n’en reste que 1");
        assertThat(browser.as(taker).get(answer)).bodyText().contains(GiftKit.DOOR, giver.email());
        assertThat(browser.as(other).get("/pret/mes-dons/reponses/" + second))
                .bodyText()
                .doesNotContain(GiftKit.DOOR, giver.email());
        assertThat(browser.as(other).get(answer)).hasStatus(404);
        assertThat(browser.as(taker).get("/pret/mes-dons/" + gift)).hasStatus(404);

        browser.as(giver).post("/pret/mes-dons/demandes/" + second + "/promettre", Map.of("quantity", "1"));
        browser.as(giver).post("/pret/mes-dons/demandes/" + ask + "/donne", Map.of());
        browser.as(giver).post("/pret/mes-dons/demandes/" + second + "/donne", Map.of());
        assertThat(kit.state(gift)).isEqualTo("GIVEN");
        assertThat(browser.as(taker).get("/pret/mes-dons")).bodyText().contains("Trois chaises paillées", "Remis");
        assertThat(browser.visitor().get(page)).hasStatus(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title|ab|Donnez un titre",
                "title|Vieux fusil de chasse|Les armes",
                "description|Six bouteilles de vin|L’alcool",
                "description|Appelez le 06 12 34 56 78|numéro de téléphone",
                "description|moi@exemple.fr|adresse électronique",
                "category||Choisissez une réponse",
                "condition||Choisissez une réponse",
                "quantity|0|entre 1 et 999",
                "quantity|1000|entre 1 et 999",
                "collectBy|2019-01-01|Choisissez un jour",
                "collectBy|hier|Choisissez un jour",
                "title|Siège auto groupe 1|jamais subi de choc"
            })
    void saysBesideTheFieldWhatIsWrongAndKeepsWhatWasTyped(String field, String typed, String said) {
        Map<String, String> form = form("Une étagère");
        form.put(field, typed == null ? "" : typed);

        assertThat(browser.as(people.resident("Distraite")).post("/pret/dons/nouveau", form))
                .hasStatus(422)
                .bodyText()
                .contains(said, typed == null ? "À venir chercher le soir." : typed);
    }

    @Test
    void takesAChildSeatOnceItIsSaidNeverToHaveTakenABlow() {
        Map<String, String> form = form("Siège auto groupe 1");
        form.put("unhurt", "true");
        UUID gift = sent(people.resident("Parent"), "/pret/dons/nouveau", form);

        assertThat(browser.visitor().get("/pret/dons/" + gift)).bodyText().contains("N’a jamais subi de choc");
    }

    @Test
    void refusesAWordWithAPhoneNumberAndKeepsIt() {
        UUID gift = kit.anOffer(people.resident("Donneuse"), "Grande table", 1);

        assertThat(browser.as(people.resident("Pressé"))
                        .post("/pret/dons/" + gift + "/demander", Map.of("words", "Appelez le 06 12 34 56 78")))
                .hasStatus(422)
                .bodyText()
                .contains("numéro de téléphone", "06 12 34 56 78");
        assertThat(browser.as(people.resident("Gourmand"))
                        .post("/pret/dons/" + gift + "/demander", Map.of("quantity", "4", "words", "")))
                .hasStatus(422)
                .bodyText()
                .contains("Il n’y en a que 1");
    }

    @Test
    void findsByWayByPlaceAndPageByPage() {
        Me giver = people.resident("Vide-grenier");
        kit.set(new SharingSettings(true, false, 100, false, 20));
        for (int n = 0; n < FindGifts.PAGE + 2; n++) {
            kit.anOffer(giver, "Pelle numéro " + n + ".", GiftCategory.GARDEN);
        }
        String list = "/pret/dons?categorie=jardin";

        String first = Browser.body(browser.visitor().get(list));
        assertThat(first).contains("Pelle numéro 21.", "apres=").doesNotContain("Pelle numéro 1.");
        String next = first.replaceAll("(?s).*href=\"([^\"]*apres=[0-9a-f-]{36}[^\"]*)\".*", "$1")
                .replace("&amp;", "&");
        assertThat(browser.visitor().get(next))
                .bodyText()
                .contains("Pelle numéro 1.", "Pelle numéro 0.")
                .doesNotContain("Pelle numéro 21.");
        assertThat(browser.visitor().get(list + "&sens=recherche")).bodyText().contains("Rien ne correspond");
        assertThat(browser.visitor().get(list + "&lieu=92700")).bodyText().contains("Pelle numéro 21.");
        assertThat(browser.visitor().get(list + "&lieu=59000")).bodyText().doesNotContain("Pelle numéro 21.");
        assertThat(browser.visitor().get(list + "&apres=nulle-part")).hasStatusOk();
    }

    @Test
    void isReadByTheTownFirstWhereItWantsToAndTakenOffWithAReason() {
        Tenancy.run(towns.fresh(), () -> {
            kit.set(new SharingSettings(true, true, 2, false, 20));
            Me giver = people.resident("Donneuse");
            Me moderator = people.moderator("Modératrice");
            UUID gift = kit.anOffer(giver, "Fauteuil à relire", 1);
            String desk = "/pret/moderation/dons";
            String page = "/pret/dons/" + gift;
            assertThat(browser.visitor().get(page)).hasStatus(404);
            assertThat(kit.messages(moderator, "to-read")).isEqualTo(1);
            assertThat(browser.as(giver).get(desk)).hasStatus(403);
            assertThat(browser.as(moderator).get(desk)).bodyText().contains("Fauteuil à relire", "Donneuse");

            browser.as(moderator).post(desk + "/" + gift + "/publier", Map.of());
            assertThat(browser.visitor().get(page)).hasStatusOk();
            UUID ask = kit.anAsk(gift, 1);
            assertThat(browser.as(moderator).post(desk + "/" + gift + "/masquer", Map.of("reason", " ")))
                    .hasStatus(422)
                    .bodyText()
                    .contains("Dites pourquoi");
            browser.as(moderator).post(desk + "/" + gift + "/masquer", Map.of("reason", "C’est une publicité"));

            assertThat(browser.visitor().get(page)).hasStatus(404);
            assertThat(kit.askState(ask)).isEqualTo("CLOSED");
            assertThat(kit.messages(giver, "changed.hidden")).isEqualTo(1);
            kit.anOffer(giver, "Encore une", 1);
            kit.anOffer(giver, "Et une autre", 1);
            assertThat(browser.as(giver).post("/pret/dons/nouveau", form("Une de trop")))
                    .hasStatus(422)
                    .bodyText()
                    .contains("beaucoup d’annonces", "Une de trop");
        });
    }

    @Test
    void isClosedWhereTheTownWantsNoGiveAways() {
        Tenancy.run(towns.fresh(), () -> {
            Me giver = people.resident("Donneuse");
            UUID gift = kit.anOffer(giver, "Avant la fermeture", 1);
            UUID ask = kit.anAsk(gift, 1);
            kit.cases().answers().promise(giver.person(), ask, 1);
            kit.set(new SharingSettings(false, false, 20, false, 20));

            assertThat(browser.visitor().get("/pret/dons"))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Les dons ne sont pas ouverts ici")
                    .doesNotContain("Avant la fermeture");
            assertThat(browser.as(giver).get("/pret/dons/nouveau")).hasStatus3xxRedirection();
            assertThat(browser.as(giver).post("/pret/dons/nouveau", form("Trop tard")))
                    .hasStatus(409);
            assertThat(browser.as(people.resident("Tard")).post("/pret/dons/" + gift + "/demander", Map.of()))
                    .hasStatus(409);
            kit.cases().answers().handOver(giver.person(), ask);
            assertThat(kit.state(gift)).as("what is promised is kept").isEqualTo("GIVEN");
        });
    }

    @Test
    void isChangedUntilSomebodyCountsOnIt() {
        Me giver = people.resident("Se relit");
        UUID gift = sent(giver, "/pret/dons/nouveau", form("Deux étagéres"));
        String edit = "/pret/mes-dons/" + gift + "/modifier";
        assertThat(browser.as(giver).get(edit)).bodyText().contains("Deux étagéres", GiftKit.DOOR);
        assertThat(browser.as(people.resident("Autre")).get(edit)).hasStatus(404);
        Map<String, String> better = form("Deux étagères");
        better.put("version", "0");
        assertThat(browser.as(giver).post(edit, better)).hasStatus3xxRedirection();
        assertThat(browser.visitor().get("/pret/dons/" + gift)).bodyText().contains("Deux étagères");
        assertThat(browser.as(giver).post(edit, better)).as("a stale tab").hasStatus(409);

        kit.cases().answers().promise(giver.person(), kit.anAsk(gift, 1), 1);
        better.put("version", "2");
        assertThat(browser.as(giver).post(edit, better)).hasStatus(409);
    }

    @Test
    void readsEachPageInFewStatements() {
        Me giver = people.resident("Beaucoup");
        Me taker = people.resident("Preneur");
        Me moderator = people.moderator("Modératrice");
        UUID gift = kit.anOffer(giver, "Douze verres", 12);
        UUID ask = kit.anAsk(taker, gift, 1);
        for (int n = 0; n < 11; n++) {
            kit.anAsk(gift, 1);
            kit.anOffer(giver, "Assiette " + n + ".", 1);
        }
        for (Runnable page : List.<Runnable>of(
                () -> browser.visitor().get("/pret/dons"),
                () -> browser.as(taker).get("/pret/dons/" + gift),
                () -> browser.as(giver).get("/pret/mes-dons"),
                () -> browser.as(giver).get("/pret/mes-dons/" + gift),
                () -> browser.as(taker).get("/pret/mes-dons/reponses/" + ask),
                () -> browser.as(moderator).get("/pret/moderation/dons?pile=seen"))) {
            assertThat(counter.during(page))
                    .filteredOn(statement -> statement.contains("sharing_"))
                    .hasSizeBetween(1, 3);
        }
    }
}
