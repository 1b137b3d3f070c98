package fr.agissons.core.web;

import fr.agissons.core.tenancy.SiteAddresses;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.tenancy.TenantDirectory;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.MDC;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * The door: the Host header alone names the tenant, bound here once for everything behind. An unknown host gets the
 * platform's own 404, a secondary host a redirect that keeps the path.
 */
final class TenantFilter implements Filter {
    private static final int LAST_PORT = 65_535;
    private static final String AN_HOUR = "3600";

    private final TenantDirectory directory;
    private final SiteAddresses addresses;
    private final ProblemPages problems;

    TenantFilter(TenantDirectory directory, SiteAddresses addresses, ProblemPages problems) {
        this.directory = directory;
        this.addresses = addresses;
        this.problems = problems;
    }

    @Override
    public void doFilter(ServletRequest servletRequest, ServletResponse servletResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) servletRequest;
        HttpServletResponse response = (HttpServletResponse) servletResponse;
        String host = request.getServerName().toLowerCase(Locale.ROOT);
        Optional<Tenant> found = directory.byHost(host);
        if (found.isEmpty() || request.getServerPort() > LAST_PORT) {
            problems.unknownHost(request, response);
            return;
        }
        Tenant tenant = found.get();
        if (!tenant.host().equals(host)) {
            redirect(request, response, tenant);
            return;
        }
        MDC.put("tenant", tenant.slug());
        try {
            pass(tenant, request, response, chain);
        } finally {
            MDC.remove("tenant");
        }
    }

    private void pass(Tenant tenant, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            Tenancy.<Void, Exception>call(tenant, () -> {
                if (tenant.state().serves()) {
                    chain.doFilter(request, response);
                } else {
                    closed(tenant, request, response);
                }
                return null;
            });
        } catch (IOException | ServletException | RuntimeException thrown) {
            throw thrown;
        } catch (Exception impossible) {
            throw new ServletException(impossible);
        }
    }

    /** A site that is to come back asks for patience; one that will not is gone, for people as for search engines. */
    private void closed(Tenant tenant, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (tenant.state() == Tenant.State.SUSPENDED) {
            response.setHeader(HttpHeaders.RETRY_AFTER, AN_HOUR);
            problems.write(request, response, HttpStatus.SERVICE_UNAVAILABLE, "core.problem.suspended");
        } else {
            problems.write(request, response, HttpStatus.GONE, "core.problem.closed");
        }
    }

    private void redirect(HttpServletRequest request, HttpServletResponse response, Tenant tenant) {
        String query = request.getQueryString();
        response.setStatus(HttpStatus.MOVED_PERMANENTLY.value());
        response.setHeader(
                HttpHeaders.LOCATION,
                addresses.origin(tenant) + request.getRequestURI() + (query == null ? "" : "?" + query));
    }
}
