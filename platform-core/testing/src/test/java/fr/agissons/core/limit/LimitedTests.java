package fr.agissons.core.limit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.Towns;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What somebody meets who asks too often: at real handlers, through the whole door. */
@CivicModuleTest
class LimitedTests {
    private static final int SEARCHES = 120;
    private static final int FOUNDINGS = 20;

    private final MockMvcTester mvc;
    private final Browser browser;
    private final People people;
    private final Towns towns;

    LimitedTests(MockMvcTester mvc, Browser browser, People people, Towns towns) {
        this.mvc = mvc;
        this.browser = browser;
        this.people = people;
        this.towns = towns;
    }

    private MvcTestResult found(Me who) {
        return browser.as(who).post("/organisations/nouvelle", Map.of("name", ""));
    }

    private MvcTestResult search(Tenant town, String address, String accept) {
        return mvc.get()
                .uri("http://" + town.host() + "/recherche?q=jardin")
                .accept(accept)
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .exchange();
    }

    @Test
    void aPersonIsToldKindlyWhenToComeBackAndNobodyElseIsStopped() {
        Me hasty = people.resident("Pressée");
        for (int i = 0; i < FOUNDINGS; i++) {
            assertThat(found(hasty)).hasStatus(422);
        }
        MvcTestResult refused = found(hasty);
        assertThat(refused).hasStatus(429).bodyText().contains("<h1", "Vous allez un peu vite");
        assertThat(Integer.parseInt(refused.getResponse().getHeader("Retry-After")))
                .isBetween(1, 180);
        assertThat(found(people.resident("Patiente"))).hasStatus(422);
        Me there = people.residentOf(towns.lille(), "Lucie");
        Tenancy.run(towns.lille(), () -> assertThat(found(there)).hasStatus(422));
        assertThat(browser.as(hasty).get("/organisations/nouvelle")).hasStatusOk();
    }

    @Test
    void aProgramGetsAnObjectAndItsNeighboursAreFree() {
        Tenant town = towns.colombes();
        MvcTestResult refused = search(town, "2001:db8:1:2::1", "application/json");
        int passed = 0;
        while (refused.getResponse().getStatus() == 200 && passed < 5 * SEARCHES) {
            passed++;
            refused = search(town, "2001:db8:1:2::" + Integer.toHexString(passed), "application/json");
        }
        assertThat(passed).isGreaterThanOrEqualTo(SEARCHES);
        assertThat(refused).hasStatus(429).hasContentTypeCompatibleWith("application/problem+json");
        assertThat(refused).bodyJson().extractingPath("$.status").isEqualTo(429);
        assertThat(refused).headers().containsHeader("Retry-After");
        assertThat(search(town, "2001:db8:1:3::1", "text/html")).hasStatusOk();
        assertThat(search(towns.lille(), "2001:db8:1:2:abcd::1", "text/html")).hasStatusOk();
    }

    @Test
    void anEmptySearchFormIsFree() {
        for (int i = 0; i <= SEARCHES; i++) {
            assertThat(mvc.get()
                            .uri("http://colombes.test/recherche?q=")
                            .with(request -> {
                                request.setRemoteAddr("192.0.2.7");
                                return request;
                            })
                            .exchange())
                    .hasStatusOk();
        }
    }
}
