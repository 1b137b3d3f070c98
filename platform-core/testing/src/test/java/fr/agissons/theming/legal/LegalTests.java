package fr.agissons.theming.legal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.tenancy.NewTenant;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.tenancy.Tenants;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.StatementCounter;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages the law asks for, in the town's name and in its own words where it has some. */
@CivicModuleTest
class LegalTests {
    private final Browser browser;
    private final StatementCounter counter;
    private final Tenants tenants;

    LegalTests(Browser browser, StatementCounter counter, Tenants tenants) {
        this.browser = browser;
        this.counter = counter;
        this.tenants = tenants;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/mentions-legales", "/accessibilite", "/confidentialite", "/regles", "/plan-du-site"})
    void everyPageSpeaksBothLanguagesAndNeedsNoDatabase(String path) {
        List<String> statements = counter.during(() -> {
            assertThat(browser.visitor().get(path)).hasStatusOk().bodyText().contains("<html lang=\"fr\">", "<h1>");
            assertThat(browser.visitor().get(path + "?lang=en"))
                    .hasStatusOk()
                    .bodyText()
                    .contains("<html lang=\"en\">")
                    .doesNotContain("{0}", "{3}");
        });
        assertThat(statements).isEmpty();
    }

    @Test
    void theAccessibilityStatementClaimsNothingThatWasNotChecked() {
        assertThat(browser.visitor().get("/accessibilite"))
                .bodyText()
                .contains("non conforme", "aucun audit", "Colombes", "22 novembre 2026", "Défenseur des droits")
                .doesNotContain("partiellement conforme");
    }

    @Test
    void pointsFollowTheSentenceThatAnnouncesThem() {
        assertThat(browser.visitor().get("/accessibilite"))
                .bodyText()
                .containsSubsequence("Nous savons déjà ceci", "<li>une carte", "<li>les documents")
                .contains("vaut pour colombes.test.");
    }

    @Test
    void aTownsOwnWordsTakeThePlaceOfTheGeneralOnes() {
        Tenant town = tenants.open(List.of(new NewTenant(
                        "longwy",
                        Tenant.Kind.COMMUNE,
                        "Longwy",
                        "longwy.test",
                        Set.of(),
                        List.of("54323"),
                        ZoneId.of("Europe/Paris"),
                        List.of(),
                        Map.of(),
                        Map.of(
                                "legal.host.fr", "Hébergé par la ville & ses voisins.",
                                "legal.dpo.fr", "dpo@longwy.example",
                                "legal.access.date.fr", "2027-02-03"))))
                .getFirst();
        assertThat(browser.visitorOf(town).get("/mentions-legales"))
                .bodyText()
                .contains("Hébergé par la ville &amp; ses voisins.")
                .doesNotContain("Colombes");
        assertThat(browser.visitorOf(town).get("/confidentialite")).bodyText().contains("dpo@longwy.example");
        assertThat(browser.visitorOf(town).get("/accessibilite")).bodyText().contains("3 février 2027");
    }
}
