package fr.agissons.console;

import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Leads from the console's bare address, which on other hosts is a town's home page, to the list of sites. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class ConsoleDoor extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if ("/".equals(request.getRequestURI()) && isConsole()) {
            String query = request.getQueryString();
            response.sendRedirect("/sites" + (query == null ? "" : "?" + query));
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isConsole() {
        return Tenancy.find()
                .filter(site -> site.kind() == Tenant.Kind.PLATFORM)
                .isPresent();
    }
}
