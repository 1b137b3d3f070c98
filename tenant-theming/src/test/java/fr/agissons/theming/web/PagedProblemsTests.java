package fr.agissons.theming.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.theming.Interfaces;
import fr.agissons.theming.UiFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class PagedProblemsTests {
    private final PagedProblems problems = new PagedProblems(Interfaces.shared(UiFactory.class));
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/missions/disparue");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void showsAnUnknownHostThePlatformsOwnPageThatLoadsNothing() throws Exception {
        problems.unknownHost(request, response);
        String page = response.getContentAsString();
        assertThat(response.getStatus()).isEqualTo(404);
        assertThat(page).contains("Aucun site à cette adresse").doesNotContain("<link", "<script", "Colombes");
        String style = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
        assertThat(response.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
    }

    @Test
    void showsPeopleAPageInTheirTownsLook() throws IOException {
        inTown();
        assertThat(response.getStatus()).isEqualTo(404);
        assertThat(response.getContentType()).isEqualTo("text/html;charset=utf-8");
        assertThat(response.getContentAsString())
                .contains("Cette page n’existe pas", "Colombes", "noindex")
                .doesNotContain("canonical");
    }

    @Test
    void tellsProgramsAsTheStandardSays() throws IOException {
        request.addHeader("Accept", "application/json");
        inTown();
        assertThat(response.getContentType()).isEqualTo("application/problem+json");
        assertThat(response.getContentAsString()).contains("\"status\":404", "\"instance\":\"/missions/disparue\"");
    }

    private void inTown() throws IOException {
        Tenancy.<Object, IOException>call(Interfaces.town("Colombes", Map.of(), Map.of()), () -> {
            problems.write(request, response, HttpStatus.NOT_FOUND, "theming.problem.404.help");
            return this;
        });
    }
}
