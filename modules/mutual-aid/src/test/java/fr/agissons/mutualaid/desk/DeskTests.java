package fr.agissons.mutualaid.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.mutualaid.MutualAidKit;
import fr.agissons.mutualaid.request.Privacy;
import fr.agissons.mutualaid.rule.Category;
import fr.agissons.mutualaid.rule.Level;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.StatementCounter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The journey of a request, form by form, as browsers send them. */
@CivicModuleTest
class DeskTests {
    private final MutualAidKit kit;
    private final People people;
    private final Browser browser;
    private final StatementCounter counter;

    DeskTests(MutualAidKit kit, People people, Browser browser, StatementCounter counter) {
        this.kit = kit;
        this.people = people;
        this.browser = browser;
        this.counter = counter;
    }

    private static Map<String, String> form() {
        return new HashMap<>(Map.ofEntries(
                Map.entry("category", "courses"),
                Map.entry("urgency", "vite"),
                Map.entry("moment", "MORNING"),
                Map.entry("title", "Du pain et du lait"),
                Map.entry("details", "Troisième étage."),
                Map.entry("needed", "1"),
                Map.entry("privacy", "PUBLIC"),
                Map.entry("who", "SELF"),
                Map.entry("street", "3 place Henri-Neveu"),
                Map.entry("phone", "01 99 00 12 34")));
    }

    private static UUID idIn(String location) {
        return UUID.fromString(location.replaceAll(".*/([0-9a-f-]{36}).*", "$1"));
    }

    private UUID sent(Me who, String path, Map<String, String> form) {
        var answer = browser.as(who).post(path, form);
        assertThat(answer).hasStatus3xxRedirection();
        return idIn(java.util.Objects.requireNonNull(answer.getResponse().getHeader("Location")));
    }

    @Test
    void helpsSomebodyWhoCallsFromTheFirstWordToTheLast() {
        Me sophie = people.moderator("Coordinatrice");
        Me voisine = kit.aHelper("Voisine Serviable");
        Map<String, String> call = form();
        call.put("name", "Monsieur Ancien");
        call.put("consent", "true");

        UUID request = sent(sophie, "/entraide/coordination/telephone", call);
        assertThat(browser.visitor().get("/entraide/" + request))
                .hasStatusOk()
                .bodyText()
                .contains("Du pain et du lait")
                .doesNotContain("Ancien", "Henri-Neveu", "01 99 00 12 34");

        UUID offer = sent(voisine, "/entraide/" + request + "/aider", Map.of("words", "Demain à neuf heures."));
        assertThat(browser.as(sophie).get("/entraide/coordination/" + request))
                .bodyText()
                .contains("Voisine Serviable", "Demain à neuf heures.", "Monsieur Ancien");
        sent(sophie, "/entraide/coordination/aides/" + offer + "/confirmer", Map.of());
        assertThat(browser.as(voisine).get("/entraide/mes-aides/" + offer))
                .bodyText()
                .contains("Monsieur Ancien", "01 99 00 12 34", "Henri-Neveu");
        sent(sophie, "/entraide/coordination/" + request + "/suivi", Map.of("way", "PHONE", "words", "Rappelé, ravi."));
        sent(voisine, "/entraide/mes-aides/" + offer + "/terminer", Map.of());
        sent(voisine, "/entraide/mes-aides/" + offer + "/avis", Map.of("mood", "GOOD", "says", "Un plaisir."));
        sent(sophie, "/entraide/coordination/aides/" + offer + "/avis", Map.of("mood", "GOOD"));

        assertThat(kit.state(request)).isEqualTo("CLOSED");
        assertThat(kit.doorsteps(request)).isZero();
        assertThat(browser.as(sophie).get("/entraide/coordination/" + request))
                .bodyText()
                .contains("Rappelé, ravi.", "Un plaisir.")
                .doesNotContain("Monsieur Ancien");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title|Appelez le 06 12 34 56 78|numéro de téléphone",
                "details|Écrivez à jeanne arobase gmail|adresse électronique",
                "details|FR76 3000 6000 0112 3456 7890 189|compte bancaire",
                "title|x|de 3 à 100 caractères",
                "category|rien|Choisissez une réponse",
                "needed|21|de 1 à 20",
                "day|2020-01-01|à partir d’aujourd’hui",
                "phone|sonnez deux fois|numéro de téléphone"
            })
    void refusesBesideTheFieldAndKeepsWhatWasTyped(String field, String typed, String said) {
        Me resident = people.resident("Demandeuse");
        Map<String, String> form = form();
        form.put("street", "7 rue Gardée-En-Mémoire");
        form.put(field, typed);

        assertThat(browser.as(resident).post("/entraide/demander", form))
                .hasStatus(422)
                .bodyText()
                .contains(said, "7 rue Gardée-En-Mémoire", "f-" + field);
    }

    @Test
    void asksForTheConsentOfWhoeverIsSpokenFor() {
        Me resident = people.resident("Fille Attentive");
        Map<String, String> form = form();
        form.put("who", "PROXY");
        form.put("name", "Maman");

        assertThat(browser.as(resident).post("/entraide/demander", form))
                .hasStatus(422)
                .bodyText()
                .contains("sans son accord");
        form.put("consent", "true");
        assertThat(kit.state(sent(resident, "/entraide/demander", form))).isEqualTo("NEW");
    }

    @Test
    void vetsHelpersWithAReasonAndNeverOneself() {
        Me sophie = people.moderator("Coordinatrice");
        Me helper = kit.aHelper("Nouvelle Venue");
        String file = "/entraide/coordination/aidants/" + helper.person();

        assertThat(browser.as(sophie).post(file + "/niveau", Map.of("level", "APPROVED")))
                .hasStatus(422)
                .bodyText()
                .contains("Donnez la raison");
        sent(sophie, file + "/niveau", Map.of("level", "APPROVED", "reason", "Rencontrée au centre social"));
        kit.settle();
        assertThat(browser.as(sophie).get(file))
                .bodyText()
                .contains("Rencontrée au centre social", "Personne de confiance");
        assertThat(kit.messages(helper, "ranked")).isEqualTo(1);

        kit.cases()
                .helpers()
                .accept(sophie.person(), kit.cases().helpers().charter().number(), null);
        assertThat(browser.as(sophie)
                        .post(
                                "/entraide/coordination/aidants/" + sophie.person() + "/niveau",
                                Map.of("level", "APPROVED", "reason", "Je me connais")))
                .hasStatus(403);
    }

    @Test
    void showsWhatIsFoundNearAndByUrgency() {
        Me resident = people.resident("Demandeuse");
        UUID request = kit.aRequest(resident, "Un arrosoir à remplir");
        kit.settle();
        assertThat(browser.visitor().get("/entraide?lieu=Colombes&quand=semaine&q=arrosoir"))
                .bodyText()
                .contains("Un arrosoir à remplir", "/entraide/" + request);
        assertThat(browser.visitor().get("/entraide?lieu=Lille&q=arrosoir"))
                .bodyText()
                .doesNotContain("/entraide/" + request);
        assertThat(browser.visitor().get("/entraide?quand=vite&q=arrosoir"))
                .bodyText()
                .doesNotContain("/entraide/" + request);
    }

    @Test
    void findsSomebodyItselfForWhoeverWantsNobodyElseToKnow() {
        Me sophie = people.moderator("Coordinatrice");
        Me known = kit.aHelper("Connue De La Mairie", Level.APPROVED);
        Me unknown = kit.aHelper("Pas Encore Connu");
        UUID request = kit.aRequest(people.resident("Discrète"), "Une visite", Category.COMPANY, Privacy.OPERATORS, 1);
        String desk = "/entraide/coordination/" + request;

        assertThat(browser.as(sophie).get(desk))
                .bodyText()
                .contains("Connue De La Mairie")
                .doesNotContain("Pas Encore Connu");
        assertThat(browser.as(known).post("/entraide/" + request + "/aider", Map.of("words", "")))
                .hasStatus(404);
        assertThat(browser.as(sophie).post(desk + "/proposer", Map.of())).hasStatus(422);
        sent(sophie, desk + "/proposer", Map.of("helper", known.person().toString()));

        assertThat(kit.state(request)).isEqualTo("MATCHED");
        assertThat(browser.as(known).get("/entraide/mes-aides")).bodyText().contains("Une visite");
        assertThat(unknown).isNotNull();
    }

    @Test
    void readsEachPageInFewStatements() {
        Me sophie = people.moderator("Coordinatrice");
        Me requester = people.resident("Demandeuse");
        UUID request = kit.aRequest(requester, "Cinq bras", Category.CARRYING, Privacy.PUBLIC, 5);
        for (int n = 0; n < 12; n++) {
            kit.anOffer(kit.aHelper("Volontaire " + n), request);
        }
        kit.settle();
        for (Runnable page : List.<Runnable>of(
                () -> browser.visitor().get("/entraide"),
                () -> browser.visitor().get("/entraide/" + request),
                () -> browser.as(requester).get("/entraide/mes-demandes/" + request),
                () -> browser.as(sophie).get("/entraide/coordination/" + request),
                () -> browser.as(sophie).get("/entraide/coordination"))) {
            assertThat(counter.during(page))
                    .filteredOn(statement -> statement.contains("mutualaid_"))
                    .hasSizeBetween(1, 5);
        }
    }
}
