package fr.agissons.core.signin;

import fr.agissons.core.access.Newcomers;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.web.ProblemPages;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.web.util.UriUtils;

/**
 * The outer wall: sign-in by OpenID Connect, tokens against forged requests, headers on every answer. Who may call which
 * handler is said at the handler and checked by the access interceptor.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SignInProperties.class)
class SecurityConfiguration {
    /** What stands around the name of the host in the header of that name: RFC 6454, 7. */
    private static final Pattern ORIGIN = Pattern.compile("^https?://|:\\d+$");

    @Bean
    SecurityFilterChain townSecurity(
            HttpSecurity http,
            TownClients clients,
            SignInCookie cookie,
            Newcomers newcomers,
            ProblemPages problems,
            SignInProperties properties,
            Seal seal,
            SecurityContextRepository contexts,
            ObjectProvider<VisitorForm> forms) {
        DefaultOAuth2AuthorizationRequestResolver requests =
                new DefaultOAuth2AuthorizationRequestResolver(clients, "/oauth2/authorization");
        requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce()
                .andThen(SecurityConfiguration::twoFactorsOnTheConsole));
        return http.authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .securityContext(context -> context.securityContextRepository(contexts))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .csrf(csrf -> csrf.csrfTokenRepository(new SessionCsrfTokens(seal))
                        .ignoringRequestMatchers(request -> isVisitorsForm(request, forms)))
                .logout(logout -> logout.disable())
                .headers(headers -> ResponseHeaders.on(headers, properties))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(signInFirst(problems))
                        .accessDeniedHandler((request, response, denied) ->
                                problems.write(request, response, HttpStatus.FORBIDDEN, "core.problem.forged")))
                .oauth2Login(login -> login.loginPage("/connexion")
                        .authorizationEndpoint(endpoint ->
                                endpoint.authorizationRequestRepository(cookie).authorizationRequestResolver(requests))
                        .authorizedClientRepository(new NoTokens())
                        .userInfoEndpoint(user -> user.oidcUserService(VerifiedPeople::read))
                        .successHandler(new SignInArrival(newcomers, cookie, contexts, properties, problems))
                        .failureHandler((request, response, failed) -> problems.write(
                                request, response, HttpStatus.BAD_REQUEST, "core.problem.sign-in-failed")))
                .build();
    }

    /** The provider asks for the second factor too, even of somebody it knows from a town. */
    private static void twoFactorsOnTheConsole(OAuth2AuthorizationRequest.Builder request) {
        if (Tenancy.current().kind() == Tenant.Kind.PLATFORM) {
            request.additionalParameters(all -> all.put("acr_values", SignInArrival.TWO_FACTORS));
        }
    }

    /** Where a sign-in is kept; the profile page asks for it too, to keep a change of name. */
    @Bean
    SecurityContextRepository securityContexts() {
        return new HttpSessionSecurityContextRepository();
    }

    /** Requests are observed as a whole; observing each of the wall's filters on its own costs more than the filters. */
    @Bean
    SecurityObservationSettings quietWall() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    TownClients townClients(SignInProperties properties) {
        return new TownClients(properties);
    }

    @Bean
    TownTokens townTokens(SignInProperties properties) {
        return new TownTokens(properties);
    }

    @Bean
    Seal seal(SignInProperties properties) {
        return new Seal(properties.clientSecretKey());
    }

    @Bean
    SignInCookie signInCookie(TownClients clients, Seal seal, SignInProperties properties) {
        return new SignInCookie(clients, seal, properties.secureCookies());
    }

    /** Sends people to sign in and back to the page they asked for; a program, or a form, is told instead. */
    private static AuthenticationEntryPoint signInFirst(ProblemPages problems) {
        return (request, response, unknown) -> {
            if (HttpMethod.GET.matches(request.getMethod())) {
                response.sendRedirect("/connexion?" + SignInCookie.TARGET + "=" + here(request));
            } else {
                problems.write(request, response, HttpStatus.UNAUTHORIZED, "core.problem.sign-in-first");
            }
        };
    }

    private static String here(HttpServletRequest request) {
        String query = request.getQueryString();
        return UriUtils.encode(request.getRequestURI() + (query == null ? "" : "?" + query), StandardCharsets.UTF_8);
    }

    /** The provider's access tokens are of no use here, so none is kept. */
    private static final class NoTokens implements OAuth2AuthorizedClientRepository {
        @Override
        public <T extends OAuth2AuthorizedClient> @org.jspecify.annotations.Nullable T loadAuthorizedClient(
                String registration,
                org.springframework.security.core.Authentication principal,
                HttpServletRequest request) {
            return null;
        }

        @Override
        public void saveAuthorizedClient(
                OAuth2AuthorizedClient client,
                org.springframework.security.core.Authentication principal,
                HttpServletRequest request,
                jakarta.servlet.http.HttpServletResponse response) {
            // Nothing to keep.
        }

        @Override
        public void removeAuthorizedClient(
                String registration,
                org.springframework.security.core.Authentication principal,
                HttpServletRequest request,
                jakarta.servlet.http.HttpServletResponse response) {
            // Nothing was kept.
        }
    }

    /**
     * Whether a visitor reports something from a page of this very site. Visitors have no session to take a token from, and a
     * report uses nobody's authority; that browsers say where a form comes from keeps other sites out.
     */
    private static boolean isVisitorsForm(HttpServletRequest request, ObjectProvider<VisitorForm> forms) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin != null
                && ORIGIN.matcher(origin).replaceAll("").equalsIgnoreCase(request.getServerName())
                && ("/signaler/visiteur".equals(request.getRequestURI())
                        || forms.stream().anyMatch(form -> form.covers(request.getRequestURI())));
    }
}
