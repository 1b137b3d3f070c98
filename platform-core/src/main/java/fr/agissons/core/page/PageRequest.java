package fr.agissons.core.page;

import fr.agissons.core.tenancy.TenantId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/**
 * What a visitor's page is known by. Who sends a cookie or credentials is no visitor: nothing is kept for, nor given to,
 * anybody a page could know.
 *
 * @param tenant whose page it is
 * @param target path and query, as they were sent
 * @param languages the languages the browser asks for, as it says them
 */
record PageRequest(TenantId tenant, String target, String languages) {
    private static final int LONGEST_TARGET = 300;
    private static final int LONGEST_LANGUAGES = 100;

    /** Nothing for a request whose answer is for one person, is no page, or would fill the memory with its name. */
    static Optional<PageRequest> of(HttpServletRequest request, TenantId tenant) {
        String languages = Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))
                .orElse("");
        String target = target(request);
        boolean asksForAPage =
                HttpMethod.GET.matches(request.getMethod()) && takesPages(request.getHeader(HttpHeaders.ACCEPT));
        return asksForAPage
                        && isAVisitors(request)
                        && target.length() <= LONGEST_TARGET
                        && languages.length() <= LONGEST_LANGUAGES
                ? Optional.of(new PageRequest(tenant, target, languages))
                : Optional.empty();
    }

    private static boolean isAVisitors(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.COOKIE) == null && request.getHeader(HttpHeaders.AUTHORIZATION) == null;
    }

    private static boolean takesPages(@Nullable String accept) {
        return accept == null || accept.contains("text/html") || accept.contains("*/*");
    }

    private static String target(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
