package fr.agissons.core.signin;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.Newcomers;
import fr.agissons.core.access.Role;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.web.ProblemPages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
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
    /** The level of a sign-in with two factors, as the realm's sign-in flow counts them. */
    static final String TWO_FACTORS = "2";

    private final Newcomers newcomers;
    private final SignInCookie cookie;
    private final SecurityContextRepository contexts;
    private final SignInProperties properties;
    private final ProblemPages problems;

    SignInArrival(
            Newcomers newcomers,
            SignInCookie cookie,
            SecurityContextRepository contexts,
            SignInProperties properties,
            ProblemPages problems) {
        this.newcomers = newcomers;
        this.cookie = cookie;
        this.contexts = contexts;
        this.properties = properties;
        this.problems = problems;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        if (!(authentication.getPrincipal() instanceof OidcUser user)) {
            throw new IllegalStateException("People sign in by OpenID Connect only");
        }
        Newcomers.Identity identity = identity(user);
        Optional<String> refusal = refusal(identity, user);
        if (refusal.isPresent()) {
            turnAway(request);
            problems.write(request, response, HttpStatus.FORBIDDEN, refusal.get());
            return;
        }
        Me me = newcomers.welcome(identity);
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

    /** The console takes in operators only, and only with two factors, whatever the sign-in page was made to ask for. */
    private static Optional<String> refusal(Newcomers.Identity identity, OidcUser user) {
        if (Tenancy.current().kind() != Tenant.Kind.PLATFORM) {
            return Optional.empty();
        }
        if (!identity.operator()) {
            return Optional.of("core.problem.operators-only");
        }
        return TWO_FACTORS.equals(user.getClaimAsString(IdTokenClaimNames.ACR))
                ? Optional.empty()
                : Optional.of("core.problem.two-factors");
    }

    /** Whoever the provider vouched for was put into a session before this was asked. */
    private static void turnAway(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession begun = request.getSession(false);
        if (begun != null) {
            begun.invalidate();
        }
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
