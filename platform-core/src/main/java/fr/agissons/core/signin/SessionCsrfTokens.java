package fr.agissons.core.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/**
 * Tokens against forged requests, computed from the session instead of stored in it: a visitor's attempt creates no
 * session, and a token is worth nothing in another session or town.
 */
final class SessionCsrfTokens implements CsrfTokenRepository {
    private static final String HEADER = "X-CSRF-TOKEN";
    private static final String PARAMETER = "_csrf";

    private final Seal seal;

    SessionCsrfTokens(Seal seal) {
        this.seal = seal;
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        CsrfToken known = loadToken(request);
        return known != null
                ? known
                : new DefaultCsrfToken(HEADER, PARAMETER, UUID.randomUUID().toString());
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        // Computed whenever it is asked for.
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : new DefaultCsrfToken(HEADER, PARAMETER, seal.sign("csrf", session.getId()));
    }
}
