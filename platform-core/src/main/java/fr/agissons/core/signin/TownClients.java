package fr.agissons.core.signin;

import fr.agissons.core.people.ClientSecrets;
import fr.agissons.core.people.IdentityProvider;
import fr.agissons.core.tenancy.Tenancy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;

/**
 * One OpenID Connect client per town, built when first needed: addresses are written down instead of discovered, so the
 * server starts and serves visitors while the identity provider is still away.
 */
final class TownClients implements ClientRegistrationRepository {
    static final String REGISTRATION = "keycloak";

    private final SignInProperties properties;
    private final ClientSecrets secrets;
    private final Map<String, ClientRegistration> bySlug = new ConcurrentHashMap<>();

    TownClients(SignInProperties properties) {
        this.properties = properties;
        this.secrets = new ClientSecrets(properties.clientSecretKey());
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String registrationId) {
        return REGISTRATION.equals(registrationId) ? current() : null;
    }

    /** The client of the town being served. */
    ClientRegistration current() {
        return bySlug.computeIfAbsent(Tenancy.current().slug(), this::build);
    }

    private ClientRegistration build(String slug) {
        return ClientRegistration.withRegistrationId(REGISTRATION)
                .clientId(IdentityProvider.clientId(slug))
                .clientSecret(secrets.of(slug))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}" + IdentityProvider.CALLBACK_PATH)
                .scope("openid", "profile", "email")
                .issuerUri(properties.issuer().toString())
                .authorizationUri(properties.endpoint(properties.issuer(), "auth"))
                .tokenUri(properties.endpoint(properties.backchannel(), "token"))
                .jwkSetUri(properties.endpoint(properties.backchannel(), "certs"))
                .userNameAttributeName(IdTokenClaimNames.SUB)
                .build();
    }
}
