package fr.agissons.core.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

/** Nobody comes in by an address that is not theirs: an expected admin's least of all. */
class VerifiedPeopleTests {
    private static final Instant NOON = Instant.parse("2026-06-01T10:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"no", "yes", ""})
    void refusesAnAddressThatIsNotSaidToBeVerified(String verified) {
        OidcUserRequest request = request(Map.of("sub", "7", "email", "maire@exemple.fr", "email_verified", verified));
        assertThatExceptionOfType(OAuth2AuthenticationException.class).isThrownBy(() -> VerifiedPeople.read(request));
    }

    @Test
    void refusesAnAddressThatIsSaidNotToBeVerified() {
        OidcUserRequest request = request(Map.of("sub", "7", "email", "maire@exemple.fr", "email_verified", false));
        assertThatExceptionOfType(OAuth2AuthenticationException.class).isThrownBy(() -> VerifiedPeople.read(request));
    }

    @Test
    void takesInWhoHasAVerifiedOne() {
        var claims = Map.<String, Object>of("sub", "7", "email", "maire@exemple.fr", "email_verified", true);
        assertThat(VerifiedPeople.read(request(claims)).getEmail()).isEqualTo("maire@exemple.fr");
    }

    private static OidcUserRequest request(Map<String, Object> claims) {
        ClientRegistration client = ClientRegistration.withRegistrationId("keycloak")
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientId("agissons-colombes")
                .redirectUri("{baseUrl}/login")
                .authorizationUri("https://identity.example/auth")
                .tokenUri("https://identity.example/token")
                .build();
        var access = new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, "access", NOON, NOON.plusSeconds(60));
        return new OidcUserRequest(client, access, new OidcIdToken("token", NOON, NOON.plusSeconds(60), claims));
    }
}
