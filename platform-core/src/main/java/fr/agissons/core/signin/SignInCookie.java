package fr.agissons.core.signin;

import fr.agissons.core.tenancy.Tenancy;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.web.util.WebUtils;

/**
 * Remembers a sign-in that is under way in a sealed cookie of ten minutes, so that a visitor gets no session: the state,
 * the nonce, the proof of possession, and the page to come back to. It opens in the town it was made for only.
 */
final class SignInCookie implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {
    static final String TARGET = "vers";
    private static final Duration LIFE = Duration.ofMinutes(10);

    private final TownClients clients;
    private final Seal seal;
    private final boolean secure;

    SignInCookie(TownClients clients, Seal seal, boolean secure) {
        this.clients = clients;
        this.seal = seal;
        this.secure = secure;
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest authorization,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (authorization == null) {
            response.addHeader(HttpHeaders.SET_COOKIE, cookie("", Duration.ZERO));
            return;
        }
        Map<String, Object> attributes = authorization.getAttributes();
        String content = String.join(
                "\n",
                authorization.getState(),
                String.valueOf(attributes.get(OidcParameterNames.NONCE)),
                String.valueOf(attributes.get(PkceParameterNames.CODE_VERIFIER)),
                authorization.getRedirectUri(),
                LocalPath.of(request.getParameter(TARGET)));
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(seal.seal(purpose(), content), LIFE));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        return read(request)
                .filter(parts -> parts[0].equals(request.getParameter(OAuth2ParameterNames.STATE)))
                .map(this::rebuild)
                .orElse(null);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        OAuth2AuthorizationRequest loaded = loadAuthorizationRequest(request);
        saveAuthorizationRequest(null, request, response);
        return loaded;
    }

    /** The page the person wanted when they were asked to sign in; the home page when none is known. */
    String target(HttpServletRequest request) {
        return read(request).map(parts -> parts[4]).orElse("/");
    }

    private Optional<String[]> read(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, name());
        if (cookie == null) {
            return Optional.empty();
        }
        return seal.open(purpose(), cookie.getValue())
                .map(content -> content.split("\n", -1))
                .filter(parts -> parts.length == 5);
    }

    private OAuth2AuthorizationRequest rebuild(String[] parts) {
        ClientRegistration client = clients.current();
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(
                        Objects.requireNonNull(client.getProviderDetails().getAuthorizationUri()))
                .clientId(client.getClientId())
                .redirectUri(parts[3])
                .scopes(client.getScopes())
                .state(parts[0])
                .attributes(attributes -> {
                    attributes.put(OAuth2ParameterNames.REGISTRATION_ID, TownClients.REGISTRATION);
                    attributes.put(OidcParameterNames.NONCE, parts[1]);
                    attributes.put(PkceParameterNames.CODE_VERIFIER, parts[2]);
                })
                .build();
    }

    private static String purpose() {
        return "sign-in:" + Tenancy.current().id();
    }

    private String name() {
        return secure ? "__Host-agissons-sign-in" : "agissons-sign-in";
    }

    private String cookie(String value, Duration life) {
        return ResponseCookie.from(name(), value)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .maxAge(life)
                .build()
                .toString();
    }
}
