package fr.agissons.console.api;

import fr.agissons.core.access.Me;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Knows an operator by the key a program brings, for this one request. */
final class KeyFilter extends OncePerRequestFilter {
    private final ApiKeys keys;

    KeyFilter(ApiKeys keys) {
        this.keys = keys;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Me> owner =
                ApiSecret.from(request.getHeader(HttpHeaders.AUTHORIZATION)).flatMap(keys::owner);
        owner.ifPresent(me -> SecurityContextHolder.setContext(new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(me, "", AuthorityUtils.NO_AUTHORITIES))));
        chain.doFilter(request, response);
    }
}
