package fr.agissons.core.web;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.Role;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps a site that is being prepared to its admins and the operators. Everybody else reads that it opens soon: 503, so
 * that search engines come back instead of remembering an empty site. Signing in stays possible, or no admin could come.
 */
final class DraftFilter extends OncePerRequestFilter {
    private static final String AN_HOUR = "3600";
    private static final List<String> WAY_IN = List.of("/connexion", "/deconnexion", "/oauth2/", "/login/oauth2/");
    private static final List<String> FURNITURE = List.of("/assets/", "/theme-", "/favicon");

    private final ProblemPages problems;

    DraftFilter(ProblemPages problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean draft = Tenancy.find()
                .filter(tenant -> tenant.state() == Tenant.State.DRAFT)
                .isPresent();
        if (!draft || isFree(request.getRequestURI()) || mayPrepare()) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, AN_HOUR);
        problems.write(request, response, HttpStatus.SERVICE_UNAVAILABLE, "core.problem.draft");
    }

    /** An address with dots or escapes is not taken at its word: it might lead elsewhere. */
    private static boolean isFree(String path) {
        return !path.contains("..")
                && path.indexOf('%') < 0
                && path.indexOf(';') < 0
                && (WAY_IN.stream().anyMatch(path::startsWith)
                        || FURNITURE.stream().anyMatch(path::startsWith));
    }

    private static boolean mayPrepare() {
        return Me.find()
                .filter(me -> me.belongsTo(Tenancy.current().id()))
                .filter(me -> me.operator() || me.role() == Role.ADMIN)
                .isPresent();
    }
}
