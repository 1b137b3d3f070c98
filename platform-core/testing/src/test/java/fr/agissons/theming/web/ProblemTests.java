package fr.agissons.theming.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.web.ProblemPages;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What people and programs are told when a request is turned away. */
@CivicModuleTest
class ProblemTests {
    private final ProblemPages problems;
    private final Browser browser;
    private final MockMvcTester mvc;

    ProblemTests(ProblemPages problems, Browser browser, MockMvcTester mvc) {
        this.problems = problems;
        this.browser = browser;
        this.mvc = mvc;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not-found",
                "forbidden",
                "forged",
                "method",
                "too-large",
                "too-many",
                "bad-request",
                "failed",
                "overtaken",
                "away",
                "suspended",
                "sign-in-away",
                "sign-in-failed",
                "sign-in-first"
            })
    void everyRefusalIsAWholePageThatIsKeptByNobody(String reason) throws IOException {
        MockHttpServletResponse answer = write("text/html", HttpStatus.FORBIDDEN, "core.problem." + reason);
        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.getContentLength()).isEqualTo(answer.getContentAsByteArray().length);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("<h1>", "Colombes", "</html>");
    }

    @Test
    void aProgramGetsAnObject() {
        var answer = mvc.get()
                .uri("http://colombes.test/nulle/part")
                .accept("application/json")
                .exchange();
        assertThat(answer).hasStatus(404).hasContentTypeCompatibleWith("application/problem+json");
        assertThat(answer).bodyJson().extractingPath("$.status").isEqualTo(404);
        assertThat(answer).bodyJson().extractingPath("$.instance").isEqualTo("/nulle/part");
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().isNotBlank();
    }

    @Test
    void aSentenceNobodyWroteStillGivesAPage() throws IOException {
        MockHttpServletResponse answer = write("text/html", HttpStatus.CONFLICT, "core.problem.never-written");
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("</html>")
                .doesNotContain("never-written");
    }

    @Test
    void noSessionIsOpenedToSayNo() {
        assertThat(browser.visitor().get("/nulle/part")).headers().doesNotContainHeader("Set-Cookie");
    }

    @Test
    void anUnknownHostIsToldSoWithoutATown() throws Exception {
        var answer = new AtomicReference<>(new MockHttpServletResponse());
        Thread door = Thread.ofPlatform().start(() -> {
            try {
                problems.unknownHost(new MockHttpServletRequest("GET", "/"), answer.get());
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        door.join();
        assertThat(answer.get().getStatus()).isEqualTo(404);
        assertThat(answer.get().getContentAsString(StandardCharsets.UTF_8))
                .contains("</html>")
                .doesNotContain("Colombes", "href=");
    }

    private MockHttpServletResponse write(String accept, HttpStatus status, String key) throws IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/missions");
        request.addHeader("Accept", accept);
        MockHttpServletResponse response = new MockHttpServletResponse();
        problems.write(request, response, status, key);
        assertThat(request.getSession(false)).isNull();
        return response;
    }
}
