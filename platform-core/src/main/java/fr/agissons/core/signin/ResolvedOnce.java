package fr.agissons.core.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.session.web.http.HttpSessionIdResolver;

/**
 * Reads the session's cookie once per request. Spring Session looks again when the request ends after the answer has left;
 * there is nothing to find out then, and a look costs two statements.
 */
final class ResolvedOnce implements HttpSessionIdResolver {
    private static final String RESOLVED = ResolvedOnce.class.getName();

    private final HttpSessionIdResolver resolver;

    ResolvedOnce(HttpSessionIdResolver resolver) {
        this.resolver = resolver;
    }

    @Override
    public List<String> resolveSessionIds(HttpServletRequest request) {
        if (request.getAttribute(RESOLVED) != null) {
            return List.of();
        }
        request.setAttribute(RESOLVED, Boolean.TRUE);
        return resolver.resolveSessionIds(request);
    }

    @Override
    public void setSessionId(HttpServletRequest request, HttpServletResponse response, String sessionId) {
        if (!response.isCommitted()) {
            resolver.setSessionId(request, response, sessionId);
        }
    }

    @Override
    public void expireSession(HttpServletRequest request, HttpServletResponse response) {
        resolver.expireSession(request, response);
    }
}
