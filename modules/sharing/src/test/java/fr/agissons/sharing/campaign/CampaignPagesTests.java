package fr.agissons.sharing.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.sharing.CampaignKit;
import fr.agissons.sharing.CampaignKit.Collected;
import fr.agissons.sharing.SharingKit;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.StatementCounter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What residents and those who collect see and send. */
@CivicModuleTest
class CampaignPagesTests {
    private static final String DESK = "/pret/gestion/collectes";

    private final CampaignKit kit;
    private final People people;
    private final Browser browser;
    private final StatementCounter counter;

    CampaignPagesTests(CampaignKit kit, People people, Browser browser, StatementCounter counter) {
        this.kit = kit;
        this.people = people;
        this.browser = browser;
        this.counter = counter;
    }

    private static Map<String, String> form(String title, UUID organisation) {
        return Map.of(
                "organisation",
                organisation.toString(),
                "title",
                title,
                "why",
                "Pour la rentrée de vingt enfants.",
                "place",
                "4 rue du Moulin",
                "hours",
                "Samedi matin",
                "first",
                SharingKit.today().toString(),
                "last",
                SharingKit.today().plusDays(20).toString());
    }

    @Test
    void walksACampaignFromItsOpeningToTheThanks() {
        Collected other = kit.aCampaign("Une autre", 1, false);
        Me nadia = other.convener();
        Me giver = people.resident("Camille Donatrice");
        var opened = browser.as(nadia).post(DESK + "/nouvelle", form("Fournitures", other.organisation()));
        assertThat(opened).hasStatus3xxRedirection();
        String desk = Objects.requireNonNull(opened.getResponse().getHeader("Location"))
                .replaceAll(".*(/pret/gestion/collectes/[0-9a-f-]{36}).*", "$1");
        String campaign = desk.substring(desk.lastIndexOf('/') + 1);
        String page = "/pret/collectes/" + campaign;
        assertThat(browser.visitor().get(page)).as("nothing is needed yet").hasStatus(404);

        assertThat(browser.as(nadia).post(desk + "/besoins", Map.of("thing", "Cahiers", "wanted", "beaucoup")))
                .hasStatus(422)
                .bodyText()
                .contains("Indiquez combien", "Cahiers", "beaucoup");
        browser.as(nadia).post(desk + "/besoins", Map.of("thing", "Cahiers", "wanted", "30", "unit", "cahiers"));
        UUID need = kit.rows()
                .ask(UUID.class, "select id from sharing_need where campaign_id = ?", UUID.fromString(campaign));
        assertThat(browser.visitor().get(page))
                .hasStatusOk()
                .bodyText()
                .contains("Fournitures", "Cahiers", "4 rue du Moulin", "aucun reçu fiscal", "Me connecter");
        assertThat(browser.visitor().get("/pret/collectes")).bodyText().contains("Fournitures");

        String promise = "/pret/collectes/besoins/" + need + "/promettre";
        String day = SharingKit.today().plusDays(2).toString();
        assertThat(browser.as(giver).post(promise, Map.of("quantity", "40", "day", day)))
                .hasStatus(409)
                .bodyText()
                .contains("il en faut 30");
        assertThat(browser.as(giver).post(promise, Map.of("quantity", "12", "day", "hier")))
                .hasStatus(422)
                .bodyText()
                .contains("Choisissez un jour de la collecte");
        assertThat(browser.as(giver).post(promise, Map.of("quantity", "12", "day", day)))
                .hasStatus3xxRedirection();
        assertThat(browser.as(giver).get("/pret/mes-promesses")).bodyText().contains("Fournitures", "4 rue du Moulin");
        assertThat(browser.as(nadia).get(desk)).bodyText().contains("Camille Donatrice", giver.email());

        UUID pledge = kit.rows().ask(UUID.class, "select id from sharing_pledge where need_id = ?", need);
        browser.as(nadia).post(DESK + "/promesses/" + pledge + "/recu", Map.of("pieces", "12", "receipt", "true"));
        browser.as(nadia)
                .post(
                        DESK + "/besoins/" + need + "/sans-promesse",
                        Map.of("pieces", "5", "giver", "=cmd|'/c calc'!A0"));
        assertThat(kit.counts(need)).isEqualTo("0+17");
        var file = browser.as(nadia).get(desk + "/promesses.csv");
        assertThat(file).hasStatusOk().headers().hasValue("Content-Type", "text/csv;charset=UTF-8");
        assertThat(Browser.body(file))
                .contains("\"Camille Donatrice\"", "\"'=cmd|'/c calc'!A0\"", "\"oui\"")
                .doesNotContain("\"=cmd");

        browser.as(nadia).post(desk + "/clore", Map.of("thanks", "Merci à tous."));
        assertThat(browser.visitor().get(page)).bodyText().contains("Collecte terminée", "Merci à tous.");
        assertThat(browser.visitor().get("/pret/collectes")).bodyText().doesNotContain("Fournitures");
        assertThat(kit.messages(giver, "thanks")).isEqualTo(1);
    }

    @Test
    void isLookedAfterByItsAssociationAlone() {
        Collected one = kit.aCampaign("À nous", 5, false);
        Me other = kit.aCampaign("À d’autres", 5, false).convener();
        Me moderator = people.moderator("Modératrice");
        UUID pledge = kit.aPledge(one.need(), 1);

        for (Me stranger : List.of(other, moderator, people.resident("Curieux"))) {
            assertThat(browser.as(stranger).get(DESK + "/" + one.campaign())).hasStatus(403);
            assertThat(browser.as(stranger).get(DESK + "/" + one.campaign() + "/promesses.csv"))
                    .hasStatus(403);
            assertThat(browser.as(stranger).post(DESK + "/promesses/" + pledge + "/recu", Map.of("pieces", "1")))
                    .hasStatus(403);
        }
        assertThat(browser.as(other).post(DESK + "/nouvelle", form("En leur nom", one.organisation())))
                .hasStatus(403);
        assertThat(kit.counts(one.need())).isEqualTo("1+0");
    }

    @Test
    void isOpenedForTheTownByItsStaff() {
        Me moderator = people.moderator("Modératrice");
        assertThat(browser.as(moderator).get("/pret/mairie/collectes/nouvelle")).hasStatusOk();
        assertThat(browser.as(moderator).post("/pret/mairie/collectes/nouvelle", Map.of("title", "X")))
                .hasStatus(422)
                .bodyText()
                .contains("Donnez un nom", "Dites pourquoi", "Donnez une adresse");
        Map<String, String> form = new HashMap<>(form("Jouets de la mairie", UUID.randomUUID()));
        form.remove("organisation");
        assertThat(browser.as(moderator).post("/pret/mairie/collectes/nouvelle", form))
                .hasStatus3xxRedirection();
        assertThat(browser.as(moderator).get("/pret/mairie/collectes"))
                .bodyText()
                .contains("Jouets de la mairie");
    }

    @Test
    void readsEachPageInFewStatements() {
        Collected one = kit.aCampaign("Beaucoup", 100, false);
        Me giver = people.resident("Donatrice");
        kit.aPledge(giver, one.need(), 1);
        for (int n = 0; n < 10; n++) {
            kit.cases().tend().need(one.convener(), one.campaign(), "Besoin " + n, "", 10);
            kit.aPledge(one.need(), 1);
        }
        for (Runnable page : List.<Runnable>of(
                () -> browser.visitor().get("/pret/collectes"),
                () -> browser.as(giver).get("/pret/collectes/" + one.campaign()),
                () -> browser.as(giver).get("/pret/mes-promesses"),
                () -> browser.as(one.convener()).get(DESK),
                () -> browser.as(one.convener()).get(DESK + "/" + one.campaign()))) {
            assertThat(counter.during(page))
                    .filteredOn(statement -> statement.contains("sharing_"))
                    .hasSizeBetween(1, 3);
        }
    }
}
