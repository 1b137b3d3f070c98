package fr.agissons.core.signin;

import java.util.List;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Takes a person from their identity token alone, and only with an address that the provider has verified. */
final class VerifiedPeople {
    private VerifiedPeople() {}

    static OidcUser read(OidcUserRequest request) {
        OidcIdToken token = request.getIdToken();
        if (token.getEmail() == null || !Boolean.TRUE.equals(token.getEmailVerified())) {
            throw new OAuth2AuthenticationException(new OAuth2Error("unverified_address"));
        }
        return new DefaultOidcUser(List.of(), token);
    }
}
