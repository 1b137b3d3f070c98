package fr.agissons.core.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.Role;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.Towns;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The door: who is let in, where to, and what is said to the others. */
@CivicModuleTest
class DoorTests {
    private final MockMvcTester mvc;
    private final Browser browser;
    private final People people;
    private final Towns towns;

    DoorTests(MockMvcTester mvc, Browser browser, People people, Towns towns) {
        this.mvc = mvc;
        this.browser = browser;
        this.people = people;
        this.towns = towns;
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown.test", "colombes.test.evil.test", "127.0.0.1", "colombes.test.", "xn--colombes"})
    void anUnknownHostIsThePlatformsOwn404(String host) {
        var answer = mvc.get().uri("http://" + host + "/").exchange();
        assertThat(answer).hasStatus(404);
        assertThat(answer).bodyText().doesNotContain("Colombes");
    }

    @Test
    void aSecondaryHostRedirectsForGoodAndKeepsThePath() {
        towns.colombes();
        var answer = mvc.get()
                .uri(URI.create("http://www.colombes.test/organisations?apres=a%20b"))
                .exchange();
        assertThat(answer).hasStatus(301);
        assertThat(answer).headers().hasValue("Location", "https://colombes.test/organisations?apres=a%20b");
    }

    @Test
    void noPortThatARequestClaimsEndsUpInALinkOrARedirection() {
        towns.colombes();
        assertThat(mvc.get().uri("http://colombes.test:6666/"))
                .bodyText()
                .contains("\"https://colombes.test/\"")
                .doesNotContain("6666");
        assertThat(mvc.get().uri("http://www.colombes.test:6666/organisations"))
                .headers()
                .hasValue("Location", "https://colombes.test/organisations");
        assertThat(mvc.get().uri("http://colombes.test:6666/sitemap.xml"))
                .bodyText()
                .doesNotContain("6666");
    }

    @Test
    void aForwardedHostFromAStrangerDoesNotCount() {
        towns.lille();
        var answer = mvc.get()
                .uri("http://colombes.test/")
                .header("X-Forwarded-Host", "lille.test")
                .header("Forwarded", "host=lille.test")
                .exchange();
        assertThat(answer).bodyText().contains("Colombes").doesNotContain("Lille");
    }

    @Test
    void aSignInOfOneTownIsWorthNothingInAnother() {
        Me me = people.resident("Camille");
        assertThat(browser.as(me).get("/moi")).hasStatusOk();
        assertThat(browser.as(me, towns.lille()).get("/moi")).hasStatus3xxRedirection();
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        assertThat(mvc.post().uri("http://colombes.test/deconnexion").exchange())
                .hasStatus(403);
    }

    @Test
    void whatNobodyServesIsAPageThatHelps() {
        var answer = browser.visitor().get("/nulle/part");
        assertThat(answer).hasStatus(404);
        assertThat(answer).bodyText().contains("<h1").doesNotContain("Exception");
    }

    @Test
    void aPostToAPageIsNotAllowed() {
        assertThat(browser.as(people.resident("Camille")).post("/", Map.of())).hasStatus(405);
    }

    @Test
    void aDraftIsForItsAdminsAndSaysToOthersThatItOpensSoon() {
        Tenant draft = towns.draft();
        var answer = browser.visitorOf(draft).get("/");
        assertThat(answer).hasStatus(503);
        assertThat(answer).headers().hasValue("Retry-After", "3600");
        assertThat(answer).bodyText().contains("Bientôt ouvert");
        assertThat(browser.visitorOf(draft).get("/nulle/part")).hasStatus(503);
        assertThat(browser.visitorOf(draft).get("/connexion/../organisations")).hasStatus4xxClientError();
        Me resident = people.residentOf(draft, "Camille");
        assertThat(browser.as(resident, draft).get("/")).hasStatus(503);
        Me admin = Tenancy.call(draft, () -> people.admin("Thomas"));
        assertThat(browser.as(admin, draft).get("/")).hasStatusOk();
        assertThat(browser.as(people.admin("Rivale"), draft).get("/")).hasStatus(503);
        Me operator = new Me(resident.person(), resident.tenant(), Role.RESIDENT, true, "Inès", "i@exemple.fr", "fr");
        assertThat(browser.as(operator, draft).get("/")).hasStatusOk();
    }

    @Test
    void theWayInToADraftIsOpen() {
        assertThat(browser.visitorOf(towns.draft())
                        .get("/connexion")
                        .getResponse()
                        .getRedirectedUrl())
                .contains("/oauth2/authorization");
    }

    @Test
    void aVisitorGetsNoCookie() {
        assertThat(browser.visitor().get("/")).headers().doesNotContainHeader("Set-Cookie");
    }
}
