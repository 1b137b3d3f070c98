package fr.agissons.volunteering.management;

import static fr.agissons.volunteering.VolunteeringKit.details;
import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.Role;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.StatementCounter;
import fr.agissons.volunteering.VolunteeringKit;
import fr.agissons.volunteering.VolunteeringKit.Association;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@CivicModuleTest
class ManagementTests {
    private static final String TOMORROW =
            LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(1).toString();

    private final VolunteeringKit kit;
    private final Browser browser;
    private final People people;
    private final StatementCounter counter;

    ManagementTests(VolunteeringKit kit, Browser browser, People people, StatementCounter counter) {
        this.kit = kit;
        this.browser = browser;
        this.people = people;
        this.counter = counter;
    }

    private static Map<String, String> form(Association association, String title) {
        return new HashMap<>(Map.of(
                "organisation", association.id().toString(),
                "title", title,
                "objective", "Aider les voisins",
                "description", "On se retrouve devant la mairie.\n\nOn part ensemble.",
                "theme", "solidarite-insertion",
                "dateType", "SLOTS",
                "remote", "NO",
                "street", "Place de la République",
                "city", "Colombes",
                "openToMinors", "true"));
    }

    private static String redirect(MvcTestResult result) {
        return Objects.requireNonNull(result.getResponse().getRedirectedUrl(), () -> bodyOf(result));
    }

    private static String bodyOf(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    void showsItsDoorToThoseWhoActForAnAssociationOnly() {
        Association association = kit.anAssociation("Derrière la porte");
        assertThat(browser.as(association.manager()).get("/moi")).bodyText().contains("href=\"/missions/gestion\"");
        assertThat(browser.as(people.resident("Sans Association")).get("/moi"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/missions/gestion");
    }

    @Test
    void offersADraftOnlyWhatADraftCanDo() {
        Association association = kit.anAssociation("Au brouillon");
        Map<String, String> form = form(association, "Trier des livres");
        form.put("remote", "FULL");
        form.put("city", "");
        form.put("street", "");
        Browser.Visit manager = browser.as(association.manager());
        assertThat(manager.get(redirect(manager.post("/missions/gestion/nouvelle", form))))
                .bodyText()
                .contains("/soumettre", "/modifier")
                .doesNotContain("/visibilite", "/inscriptions\"", "/terminer");
    }

    @Test
    void leadsAMissionFromTheFormToAnAcceptedVolunteer() {
        Association association = kit.anAssociation("Du début à la fin");
        Browser.Visit manager = browser.as(association.manager());
        Browser.Visit moderator = browser.as(people.moderator("Modeste"));
        Map<String, String> form = form(association, "Distribuer des repas");

        MvcTestResult asked = manager.post("/missions/gestion/nouvelle", form);
        assertThat(asked).hasStatus(422);
        assertThat(bodyOf(asked)).contains("Est-ce bien ici", "Distribuer des repas", "On part ensemble.");
        String label = bodyOf(asked).replaceAll("(?s).*name=\"place\" value=\"([^\"]*)\".*", "$1");
        form.put("place", label.replace("&#39;", "'"));
        String path = redirect(manager.post("/missions/gestion/nouvelle", form));

        assertThat(manager.post(path + "/soumettre", Map.of())).hasStatus(422);
        Map<String, String> slot = Map.of("day", TOMORROW, "from", "10:00", "to", "12:00", "capacity", "2");
        assertThat(manager.post(path + "/creneaux", slot)).hasStatus3xxRedirection();
        assertThat(manager.post(path + "/soumettre", Map.of())).hasStatus3xxRedirection();
        String id = path.substring(path.lastIndexOf('/') + 1);
        assertThat(browser.visitor().get("/missions/" + id)).hasStatus(404);
        assertThat(moderator.get("/missions/moderation")).bodyText().contains("Distribuer des repas");
        assertThat(moderator.get("/missions/moderation/" + id)).hasStatusOk();
        assertThat(moderator.post("/missions/moderation/" + id + "/valider", Map.of()))
                .hasStatus3xxRedirection();
        assertThat(browser.visitor().get("/missions/" + id)).hasStatusOk();

        Me volunteer = people.resident("Volontaire Exemplaire");
        String sheet = "/missions/" + id + "/inscription";
        String slotId = kit.slots(UUID.fromString(id)).getFirst().toString();
        assertThat(browser.visitor().get(sheet + "?creneau=" + slotId)).hasStatus3xxRedirection();
        assertThat(browser.as(volunteer).get(sheet + "?creneau=" + slotId)).hasStatusOk();
        Map<String, String> answers =
                new HashMap<>(Map.of("slot", slotId, "motivation", "J’aime cuisiner", "birth", "1990-02-03"));
        assertThat(browser.as(volunteer).post(sheet, answers))
                .hasStatusOk()
                .bodyText()
                .contains("J’aime cuisiner", "confirm");
        answers.put("step", "confirm");
        String mine = redirect(browser.as(volunteer).post(sheet, answers));
        assertThat(browser.as(volunteer).get(mine)).hasStatusOk().bodyText().contains("C’est envoyé");

        MvcTestResult applicants = manager.get(path + "/candidatures");
        assertThat(applicants).bodyText().contains("Volontaire Exemplaire").doesNotContain("mailto:");
        String application = mine.replaceAll(".*/([^?]*).*", "$1");
        assertThat(manager.post("/missions/gestion/candidatures/" + application + "/accepter", Map.of()))
                .hasStatus3xxRedirection();
        assertThat(manager.get(path + "/candidatures")).bodyText().contains("mailto:" + volunteer.email());
        assertThat(browser.as(volunteer).get("/missions/mes-participations/" + application + "/agenda.ics"))
                .hasStatusOk()
                .bodyText()
                .contains("BEGIN:VEVENT", "STATUS:CONFIRMED", "SUMMARY:Distribuer des repas");
        assertThat(browser.as(volunteer).post("/missions/mes-participations/" + application + "/annuler", Map.of()))
                .hasStatus3xxRedirection();
        assertThat(browser.as(volunteer).get("/missions/mes-participations?passees=oui"))
                .bodyText()
                .contains("Distribuer des repas", "Annulée par vous");
    }

    @Test
    void letsNoModeratorValidateAMissionOfTheirOwnAssociation() {
        Association association = kit.anAssociation("Juge et partie");
        UUID mission = kit.aDraft(association, details("À nous de juger"), 1, 5);
        Browser.Visit manager = browser.as(association.manager());
        assertThat(manager.post("/missions/gestion/" + mission + "/soumettre", Map.of()))
                .hasStatus3xxRedirection();
        Browser.Visit judge = browser.as(people.promoted(association.manager(), Role.MODERATOR));
        String page = "/missions/moderation/" + mission;

        assertThat(judge.get(page))
                .bodyText()
                .contains("C’est votre association")
                .doesNotContain(page + "/valider");
        assertThat(judge.post(page + "/valider", Map.of()))
                .hasStatus(403)
                .bodyText()
                .contains("une autre personne de la modération");
        assertThat(browser.as(people.moderator("Modeste")).post(page + "/valider", Map.of()))
                .hasStatus3xxRedirection();
    }

    @Test
    void keepsWhatWasTypedWhenSomethingIsWrong() {
        Association association = kit.anAssociation("Formulaire");
        Map<String, String> form = form(association, "ab");
        form.put("theme", "inconnu");
        form.put("minAge", "12");
        form.put("remote", "FULL");
        form.put("description", "Un\u0000 texte & <b>gras</b>");

        MvcTestResult again = browser.as(association.manager()).post("/missions/gestion/nouvelle", form);

        assertThat(again).hasStatus(422);
        assertThat(bodyOf(again))
                .contains("Donnez un titre", "Choisissez un thème", "16 à 99", "&lt;b&gt;gras")
                .doesNotContain("<b>gras", "\u0000");
    }

    @Test
    void savesAnOngoingMissionFromAfarWithoutAddress() {
        Association association = kit.anAssociation("De loin");
        Map<String, String> form = form(association, "Relire à distance");
        form.putAll(Map.of("remote", "FULL", "dateType", "ONGOING", "places", "4"));
        Browser.Visit manager = browser.as(association.manager());

        String path = redirect(manager.post("/missions/gestion/nouvelle", form));

        assertThat(manager.get(path + "/modifier")).hasStatusOk().bodyText().contains("Relire à distance");
        assertThat(manager.post(path + "/soumettre", Map.of())).hasStatus3xxRedirection();
    }

    @Test
    void refusesFewerPlacesThanTakenInWords() {
        Association association = kit.anAssociation("Capacité");
        UUID mission = kit.aMission(association, details("Trop petit"), 5);
        UUID slot = kit.slots(mission).getFirst();
        for (int i = 0; i < 2; i++) {
            browser.as(people.resident("Inscrite"))
                    .post(
                            "/missions/" + mission + "/inscription",
                            Map.of("slot", slot.toString(), "birth", "1990-01-01", "step", "confirm"));
        }
        String path = "/missions/gestion/" + mission + "/creneaux/" + slot;
        Browser.Visit manager = browser.as(association.manager());

        assertThat(manager.get(path)).hasStatusOk();
        assertThat(manager.post(path + "/places", Map.of("capacity", "1")))
                .hasStatus(422)
                .bodyText()
                .contains("déjà inscrites");
        assertThat(manager.post(path + "/places", Map.of("capacity", "0"))).hasStatus(422);
        assertThat(manager.post(path + "/places", Map.of("capacity", "2"))).hasStatus3xxRedirection();
        assertThat(kit.taken(slot)).isEqualTo(2);
    }

    @Test
    void refusesAStaleForm() {
        Association association = kit.anAssociation("Deux fenêtres");
        UUID mission = kit.aMission(association, details("Modifiée deux fois"), 5);
        Map<String, String> form = form(association, "Nouveau titre");
        form.putAll(Map.of("version", "0", "street", "Parc Lagravère", "city", "Colombes"));

        assertThat(browser.as(association.manager()).post("/missions/gestion/" + mission + "/modifier", form))
                .hasStatus(409);
    }

    @Test
    void readsItsPagesInFewStatements() {
        Association association = kit.anAssociation("Sobre");
        UUID mission = UUID.randomUUID();
        for (int i = 0; i < 12; i++) {
            mission = kit.aMission(association, details("Sobre " + i), 3);
        }
        UUID last = mission;
        Me moderator = people.moderator("Modeste");
        Browser.Visit manager = browser.as(association.manager());

        kit.settle();

        assertThat(statements(() -> manager.get("/missions/gestion"))).hasSizeLessThanOrEqualTo(4);
        assertThat(statements(() -> manager.get("/missions/gestion/" + last))).hasSizeLessThanOrEqualTo(7);
        assertThat(statements(() -> manager.get("/missions/gestion/" + last + "/candidatures")))
                .hasSizeLessThanOrEqualTo(7);
        assertThat(statements(() -> browser.as(moderator).get("/missions/moderation")))
                .hasSizeLessThanOrEqualTo(3);
    }

    /** Without those that keep the session, which are the door's. */
    private List<String> statements(Runnable work) {
        return counter.during(work).stream()
                .filter(sql -> !sql.toUpperCase(Locale.ROOT).contains("SPRING_SESSION"))
                .toList();
    }

    @Test
    void keepsStrangersOutOfOnesMission() {
        Association association = kit.anAssociation("Chez nous");
        UUID mission = kit.aMission(association, details("À nous"), 5);
        Browser.Visit other = browser.as(kit.anAssociation("Chez eux").manager());

        for (String page : new String[] {"", "/modifier", "/candidatures"}) {
            assertThat(other.get("/missions/gestion/" + mission + page)).hasStatus(403);
        }
        for (String act : new String[] {
            "/annuler",
            "/terminer",
            "/soumettre",
            "/creneaux/" + kit.slots(mission).getFirst() + "/annuler"
        }) {
            assertThat(other.post("/missions/gestion/" + mission + act, Map.of()))
                    .hasStatus(403);
        }
        assertThat(browser.visitor().get("/missions/" + mission)).hasStatusOk();
    }
}
