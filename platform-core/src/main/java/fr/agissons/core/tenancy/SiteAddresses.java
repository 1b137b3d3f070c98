package fr.agissons.core.tenancy;

import java.net.URI;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How sites are reached from outside, for whatever is written outside a request: mails, the identity provider's client.
 *
 * @param publicScheme {@code https} everywhere but on a developer's machine
 * @param publicPort the port in front, 0 for the scheme's usual one
 * @param siteSuffix the platform's own domain, under which new sites are proposed a host
 */
@ConfigurationProperties("agissons")
public record SiteAddresses(
        @DefaultValue("https") String publicScheme,
        @DefaultValue("0") int publicPort,
        @DefaultValue("localhost") String siteSuffix) {
    private static final Set<String> OWN = Set.of("console", "auth", "www", "mail", "smtp");

    /** The host a site of this slug is proposed. */
    public String proposedHost(String slug) {
        return "agissons." + slug + "." + siteSuffix;
    }

    /** Where operators look after the platform. */
    public String consoleHost() {
        return "console." + siteSuffix;
    }

    /** Whether the platform keeps this host for itself: no site may stand where people expect the platform. */
    public boolean isReserved(String host) {
        return host.equals(siteSuffix) || OWN.stream().anyMatch(name -> host.equals(name + "." + siteSuffix));
    }

    /** Whether this host lies under the platform's own domain, and is no town's own. */
    public boolean isOurs(String host) {
        return host.endsWith("." + siteSuffix);
    }

    /** Scheme, host and port of the tenant's site, without a path. */
    public URI origin(Tenant tenant) {
        return origin(tenant.host());
    }

    /** Scheme, host and port of a site on this host. */
    public URI origin(String host) {
        return URI.create(publicScheme + "://" + host + (publicPort == 0 ? "" : ":" + publicPort));
    }
}
