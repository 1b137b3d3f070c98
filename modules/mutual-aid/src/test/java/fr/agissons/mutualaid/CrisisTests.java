package fr.agissons.mutualaid;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.Together;
import fr.agissons.testing.Towns;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@CivicModuleTest
class CrisisTests {
    private static final String PAGE = "/entraide/administration/crise";
    private static final Map<String, String> FLOOD = Map.of(
            "words", "La Seine monte : restez chez vous.",
            "hotline", "01 99 00 00 01",
            "reason", "Alerte de la préfecture");

    private final Towns towns;
    private final People people;
    private final Browser browser;
    private final MutualAidKit kit;

    CrisisTests(Towns towns, People people, Browser browser, MutualAidKit kit) {
        this.towns = towns;
        this.people = people;
        this.browser = browser;
        this.kit = kit;
    }

    @Test
    void putsMutualAidBeforeAllElseForEverybodyOfTheTownAtOnceAndBack() {
        Tenant town = towns.fresh();
        Tenancy.run(town, () -> {
            Me admin = people.admin("Maire");
            assertThat(browser.visitor().get("/")).bodyText().doesNotContain("Serrons-nous les coudes");

            assertThat(browser.as(admin).post(PAGE + "/declarer", FLOOD)).hasStatus3xxRedirection();

            String home = bodyOf("/");
            assertThat(home).contains("La Seine monte", "tel:0199000001", "/entraide/demander?vite=oui");
            assertThat(home.indexOf("La Seine monte")).isLessThan(home.indexOf("<h1"));
            assertThat(browser.visitorOf(towns.lille()).get("/")).bodyText().doesNotContain("La Seine monte");

            assertThat(browser.as(admin).post(PAGE + "/lever", Map.of())).hasStatus(422);
            assertThat(browser.as(admin).post(PAGE + "/lever", Map.of("reason", "Décrue")))
                    .hasStatus3xxRedirection();
            assertThat(bodyOf("/")).doesNotContain("La Seine monte");
            kit.settle();
            assertThat(browser.as(admin).get("/administration/journal"))
                    .bodyText()
                    .contains("Alerte de la préfecture", "Décrue", "Mode crise");
        });
    }

    private String bodyOf(String path) {
        try {
            return browser.visitor().get(path).getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void isOneWhoeverDeclaresItFirst() throws Exception {
        Tenant town = towns.fresh();
        Tenancy.call(town, () -> {
            Me admin = people.admin("Maire");
            var answers = Together.run(IntStream.range(0, 8)
                    .<java.util.concurrent.Callable<Integer>>mapToObj(n -> () -> browser.as(admin)
                            .post(PAGE + "/declarer", FLOOD)
                            .getResponse()
                            .getStatus())
                    .toList());
            assertThat(answers)
                    .filteredOn(status -> status == 302 || status == 303)
                    .hasSize(1);
            assertThat(answers).filteredOn(status -> status == 409).hasSize(7);
            return null;
        });
    }

    @Test
    void asksInOneStepAndKeepsItShort() {
        Me resident = people.resident("Inondée");
        assertThat(browser.as(resident).get("/entraide/demander?vite=oui"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("name=\"details\"", "name=\"consent\"");
        assertThat(browser.as(resident)
                        .post(
                                "/entraide/demander",
                                Map.of(
                                        "vite",
                                        "oui",
                                        "urgency",
                                        "vite",
                                        "moment",
                                        "ANY",
                                        "needed",
                                        "1",
                                        "privacy",
                                        "PUBLIC",
                                        "who",
                                        "SELF",
                                        "category",
                                        "courses",
                                        "title",
                                        "De l’eau potable")))
                .hasStatus3xxRedirection();
    }

    @Test
    void tellsTheTownWhereHelpIsMissing() {
        Tenant town = towns.fresh();
        Tenancy.run(town, () -> {
            Me moderator = people.moderator("Coordinatrice");
            kit.aRequest(people.resident("Seule"), "Des bras");
            assertThat(browser.as(moderator).get("/entraide/coordination/quartiers"))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Petit-Colombes", "Il manque une personne");
        });
    }
}
