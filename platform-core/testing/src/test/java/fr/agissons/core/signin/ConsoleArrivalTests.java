package fr.agissons.core.signin;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Newcomers;
import fr.agissons.core.tenancy.PlatformSite;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.tenancy.TenantDirectory;
import fr.agissons.core.web.ProblemPages;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.Towns;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.web.context.SecurityContextRepository;

/** Whom the console takes in when the identity provider sends them back. */
@CivicModuleTest
class ConsoleArrivalTests {
    @Autowired
    private Newcomers newcomers;

    @Autowired
    private SignInCookie cookie;

    @Autowired
    private SecurityContextRepository contexts;

    @Autowired
    private SignInProperties properties;

    @Autowired
    private ProblemPages problems;

    @Autowired
    private PlatformSite platform;

    @Autowired
    private TenantDirectory directory;

    @Autowired
    private Towns towns;

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    private Tenant console() {
        platform.stand();
        return directory.platform().orElseThrow();
    }

    private int arrive(Tenant site, String level, List<String> roles) {
        String person = UUID.randomUUID().toString();
        Map<String, Object> claims = new HashMap<>(Map.of(
                "sub",
                person,
                "email",
                person + "@exemple.fr",
                "email_verified",
                true,
                "name",
                "Inès Moreau",
                "realm_access",
                Map.of("roles", roles)));
        claims.put("acr", level);
        OidcIdToken token = new OidcIdToken("token", Instant.EPOCH, Instant.EPOCH.plusSeconds(60), claims);
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/login/oauth2/code/keycloak");
        MockHttpServletResponse response = new MockHttpServletResponse();
        SignInArrival arrival = new SignInArrival(newcomers, cookie, contexts, properties, problems);
        Tenancy.<Void, RuntimeException>call(site, () -> {
            try {
                arrival.onAuthenticationSuccess(
                        request, response, new TestingAuthenticationToken(new DefaultOidcUser(List.of(), token), ""));
            } catch (java.io.IOException impossible) {
                throw new java.io.UncheckedIOException(impossible);
            }
            return null;
        });
        assertThat(request.getSession(false) == null).isEqualTo(response.getStatus() == 403);
        return response.getStatus();
    }

    @Test
    void takesInAnOperatorWithTwoFactors() {
        assertThat(arrive(console(), "2", List.of("operator"))).isEqualTo(302);
    }

    @Test
    void refusesAnOperatorWithOneFactor() {
        assertThat(arrive(console(), "1", List.of("operator"))).isEqualTo(403);
        assertThat(arrive(console(), "0", List.of("operator"))).isEqualTo(403);
        assertThat(arrive(console(), "", List.of("operator"))).isEqualTo(403);
    }

    @Test
    void refusesEverybodyElseWithTwo() {
        assertThat(arrive(console(), "2", List.of("offline_access"))).isEqualTo(403);
    }

    @Test
    void asksNoSecondFactorOfATownsPeople() {
        assertThat(arrive(towns.colombes(), "1", List.of("offline_access"))).isEqualTo(302);
    }
}
