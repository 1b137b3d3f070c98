package fr.agissons.core.signin;

import fr.agissons.core.access.Me;
import java.io.Serial;
import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A signed-in person as the security context and the session hold them. */
public final class SignedInPerson extends AbstractAuthenticationToken {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Me me;

    public SignedInPerson(Me me) {
        super(List.of());
        this.me = me;
        setAuthenticated(true);
    }

    @Override
    public Me getPrincipal() {
        return me;
    }

    /** Their number, by which sessions are found again; never their name, which is nobody's business in a log. */
    @Override
    public String getName() {
        return me.person().toString();
    }

    @Override
    public String getCredentials() {
        return "";
    }
}
