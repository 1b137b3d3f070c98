package fr.agissons.core.signin;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.Newcomers;
import fr.agissons.core.access.Role;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;

/**
 * What happens when the identity provider sends somebody back: they become a member of the town if they were not, the
 * session keeps who they are here and nothing else of the token, and they land on the page they had asked for.
 */
final class SignInArrival implements AuthenticationSuccessHandler {
    static final String ID_TOKEN = "agissons.id-token";

    private final Newcomers newcomers;
    private final SignInCookie cookie;
    private final SecurityContextRepository contexts;
    private final SignInProperties properties;

    SignInArrival(
            Newcomers newcomers, SignInCookie cookie, SecurityContextRepository contexts, SignInProperties properties) {
        this.newcomers = newcomers;
        this.cookie = cookie;
        this.contexts = contexts;
        this.properties = properties;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        if (!(authentication.getPrincipal() instanceof OidcUser user)) {
            throw new IllegalStateException("People sign in by OpenID Connect only");
        }
        Me me = newcomers.welcome(identity(user));
        SecurityContext context = new SecurityContextImpl(new SignedInPerson(me));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        HttpSession session = request.getSession();
        session.setAttribute(ID_TOKEN, user.getIdToken().getTokenValue());
        session.setAttribute(
                FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME,
                me.person().toString());
        boolean staff = me.operator() || me.role().atLeast(Role.MODERATOR);
        session.setMaxInactiveInterval((int) (staff ? properties.staffIdle() : properties.residentIdle()).toSeconds());
        response.sendRedirect(cookie.target(request));
    }

    private static Newcomers.Identity identity(OidcUser user) {
        String email = Objects.requireNonNull(user.getEmail(), "checked when the token was read");
        String name = user.getFullName();
        String language = user.getLocale();
        return new Newcomers.Identity(
                UUID.fromString(user.getSubject()),
                name == null || name.isBlank() ? email : name,
                email,
                language == null ? "fr" : language,
                isOperator(user));
    }

    private static boolean isOperator(OidcUser user) {
        Map<String, Object> access = user.getClaimAsMap("realm_access");
        return access != null && access.get("roles") instanceof List<?> roles && roles.contains("operator");
    }
}
