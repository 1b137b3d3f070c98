package fr.agissons.core.signin;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where identities are held, and how long a sign-in lasts here.
 *
 * @param issuer the realm's address as browsers reach it; also the issuer its tokens must name
 * @param backchannel the same realm as this server reaches it
 * @param clientSecretKey key from which each site's client secret is derived; at least 32 characters
 * @param secureCookies whether sites are served over HTTPS, as everywhere but on a developer's machine
 * @param residentIdle how long a resident's session outlives its last request
 * @param staffIdle the same for moderators, admins and operators
 * @param tileOrigins origins that map tiles may come from, separated by spaces; none keeps every request at home
 */
@ConfigurationProperties("agissons.identity")
record SignInProperties(
        URI issuer,
        URI backchannel,
        String clientSecretKey,
        @DefaultValue("true") boolean secureCookies,
        @DefaultValue("7d") Duration residentIdle,
        @DefaultValue("30m") Duration staffIdle,
        @DefaultValue("") String tileOrigins) {

    String endpoint(URI base, String name) {
        return base + "/protocol/openid-connect/" + name;
    }
}
