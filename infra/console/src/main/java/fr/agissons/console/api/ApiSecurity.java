package fr.agissons.console.api;

import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.web.ProblemPages;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/**
 * The door for programs. No cookie counts here, so no page of another site can have somebody's browser knock; what a key
 * may do is said at each handler, as for people.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain programs(HttpSecurity http, ApiKeys keys, ProblemPages problems) {
        return http.securityMatcher(ApiSecurity::isForPrograms)
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .addFilterBefore(new KeyFilter(keys), AnonymousAuthenticationFilter.class)
                .exceptionHandling(refused -> refused.authenticationEntryPoint((request, response, unknown) -> {
                    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"console\"");
                    problems.write(request, response, HttpStatus.UNAUTHORIZED, "console.api.no-key");
                }))
                .build();
    }

    private static boolean isForPrograms(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/")
                && Tenancy.find()
                        .filter(site -> site.kind() == Tenant.Kind.PLATFORM)
                        .isPresent();
    }
}
