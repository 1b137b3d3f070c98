package fr.agissons.core.signin;

import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Reads identity tokens: one set of keys for the realm, but every token checked against the client of the very town it was
 * asked for. (The stock factory keeps one decoder per registration name, and all towns share that name.)
 */
final class TownTokens implements JwtDecoderFactory<ClientRegistration> {
    private final NimbusJwtDecoder signatures;
    private final String issuer;

    TownTokens(SignInProperties properties) {
        this.issuer = properties.issuer().toString();
        this.signatures = NimbusJwtDecoder.withJwkSetUri(properties.endpoint(properties.backchannel(), "certs"))
                .build();
        this.signatures.setJwtValidator(token -> OAuth2TokenValidatorResult.success());
    }

    @Override
    public JwtDecoder createDecoder(ClientRegistration client) {
        OAuth2TokenValidator<Jwt> rules =
                new DelegatingOAuth2TokenValidator<>(new JwtIssuerValidator(issuer), new OidcIdTokenValidator(client));
        return token -> {
            Jwt read = signatures.decode(token);
            OAuth2TokenValidatorResult verdict = rules.validate(read);
            if (verdict.hasErrors()) {
                throw new JwtValidationException("Not a token of this town", verdict.getErrors());
            }
            return read;
        };
    }
}
