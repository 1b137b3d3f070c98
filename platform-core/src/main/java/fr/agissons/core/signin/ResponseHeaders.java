package fr.agissons.core.signin;

import fr.agissons.core.access.Me;
import java.time.Duration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * What every answer says to browsers: nothing runs but our own scripts, nothing is framed elsewhere, a signed-in person's
 * pages are kept by nobody.
 */
final class ResponseHeaders {
    private static final String POLICY =
            "default-src 'self'; img-src 'self' data: %s; object-src 'none'; base-uri 'none';"
                    + " frame-ancestors 'self'; form-action 'self' %s";

    private ResponseHeaders() {}

    static void on(HeadersConfigurer<HttpSecurity> headers, SignInProperties properties) {
        String identityOrigin =
                properties.issuer().getScheme() + "://" + properties.issuer().getAuthority();
        headers.contentSecurityPolicy(
                        csp -> csp.policyDirectives(POLICY.formatted(properties.tileOrigins(), identityOrigin)))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                .permissionsPolicyHeader(
                        permissions -> permissions.policy("geolocation=(self), camera=(), microphone=()"))
                .frameOptions(frame -> frame.sameOrigin())
                .httpStrictTransportSecurity(hsts -> hsts.includeSubDomains(true)
                        .maxAgeInSeconds(Duration.ofDays(365).toSeconds()))
                .cacheControl(cache -> cache.disable())
                .addHeaderWriter((request, response) -> {
                    if (!response.containsHeader("Cache-Control")) {
                        response.setHeader("Cache-Control", Me.find().isPresent() ? "no-store" : "no-cache");
                    }
                });
    }
}
