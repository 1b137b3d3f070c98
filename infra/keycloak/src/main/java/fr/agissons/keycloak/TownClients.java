package fr.agissons.keycloak;

import fr.agissons.core.people.Brand;
import fr.agissons.core.people.ClientSecrets;
import fr.agissons.core.people.IdentityProvider;
import fr.agissons.core.tenancy.PlatformSite;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.ProtocolMapperRepresentation;

/** What a town's client looks like in Keycloak: the strictest code flow there is, and the town's brand as attributes. */
final class TownClients {
    private final ClientSecrets secrets;

    TownClients(ClientSecrets secrets) {
        this.secrets = secrets;
    }

    ClientRepresentation client(String slug, List<String> hosts, Brand brand) {
        var client = new ClientRepresentation();
        client.setClientId(IdentityProvider.clientId(slug));
        client.setName(brand.name());
        client.setEnabled(true);
        client.setProtocol("openid-connect");
        client.setPublicClient(false);
        client.setClientAuthenticatorType("client-secret");
        client.setSecret(secrets.of(slug));
        client.setStandardFlowEnabled(true);
        client.setImplicitFlowEnabled(false);
        client.setDirectAccessGrantsEnabled(false);
        client.setServiceAccountsEnabled(false);
        client.setConsentRequired(false);
        client.setFullScopeAllowed(true); // the realm's one role of its own, operator, is what the platform asks about
        client.setBaseUrl(brand.site() + "/");
        client.setRedirectUris(hosts.stream()
                .map(host -> onHost(brand.site(), host) + IdentityProvider.CALLBACK_PATH)
                .toList());
        client.setWebOrigins(List.of());
        client.setAttributes(attributes(hosts, brand));
        client.setProtocolMappers(List.of(realmRoles()));
        return client;
    }

    /** The console's client: whoever signs in there is asked for the second factor, whatever the request says. */
    ClientRepresentation console(Brand brand) {
        ClientRepresentation client =
                client(PlatformSite.SLUG, List.of(brand.site().getHost()), brand);
        client.getAttributes().put("default.acr.values", "2");
        return client;
    }

    /** Keycloak changes mappers through calls of their own; an update that names them again would be refused. */
    ClientRepresentation keepingMappers(ClientRepresentation wanted, ClientRepresentation existing) {
        wanted.setId(existing.getId());
        wanted.setProtocolMappers(existing.getProtocolMappers());
        return wanted;
    }

    private static Map<String, String> attributes(List<String> hosts, Brand brand) {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("pkce.code.challenge.method", "S256");
        attributes.put("login_theme", "agissons");
        attributes.put(
                "post.logout.redirect.uris",
                String.join(
                        "##",
                        hosts.stream()
                                .map(host -> onHost(brand.site(), host) + "/")
                                .toList()));
        attributes.put("agissons.name", brand.name());
        attributes.put("agissons.url", brand.site() + "/");
        attributes.put("agissons.primary", brand.primary());
        attributes.put("agissons.on-primary", brand.onPrimary());
        attributes.put("agissons.accent", brand.accent());
        attributes.put("agissons.on-accent", brand.onAccent());
        attributes.put("agissons.surface", brand.surface());
        attributes.put("agissons.style", brand.style());
        attributes.put("agissons.mark", brand.mark().getFirst());
        attributes.put("agissons.mark-too", brand.mark().getLast());
        attributes.put("agissons.logo", brand.logo() == null ? "" : brand.logo().toString());
        return attributes;
    }

    /** The realm's roles in the identity token, where the platform looks for {@code operator}. */
    private static ProtocolMapperRepresentation realmRoles() {
        var mapper = new ProtocolMapperRepresentation();
        mapper.setName("realm roles");
        mapper.setProtocol("openid-connect");
        mapper.setProtocolMapper("oidc-usermodel-realm-role-mapper");
        mapper.setConfig(Map.of(
                "claim.name", "realm_access.roles",
                "jsonType.label", "String",
                "multivalued", "true",
                "id.token.claim", "true",
                "access.token.claim", "false",
                "userinfo.token.claim", "false"));
        return mapper;
    }

    private static String onHost(URI site, String host) {
        return site.getScheme() + "://" + host + (site.getPort() < 0 ? "" : ":" + site.getPort());
    }
}
