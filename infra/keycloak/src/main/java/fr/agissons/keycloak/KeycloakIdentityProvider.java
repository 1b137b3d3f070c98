package fr.agissons.keycloak;

import fr.agissons.core.people.Brand;
import fr.agissons.core.people.ClientSecrets;
import fr.agissons.core.people.IdentityProvider;
import fr.agissons.core.tenancy.Tenant;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.ClientsResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.springframework.beans.factory.DisposableBean;

/** Provisions towns' clients through Keycloak's administration API, as a client that may do that and little else. */
final class KeycloakIdentityProvider implements IdentityProvider, DisposableBean {
    private static final String OPERATOR = "operator";

    private final IdentityProperties properties;
    private final TownClients towns;
    private final Readiness readiness;

    private @Nullable Keycloak keycloak;

    KeycloakIdentityProvider(IdentityProperties properties, ClientSecrets secrets) {
        this.properties = properties;
        this.towns = new TownClients(secrets);
        this.readiness = new Readiness(properties.backchannel());
    }

    @Override
    public void provision(Tenant tenant, Brand brand) {
        var hosts = new ArrayList<>(List.of(tenant.host()));
        hosts.addAll(tenant.secondaryHosts());
        apply(towns.client(tenant.slug(), hosts, brand));
    }

    @Override
    public void provisionConsole(Brand brand) {
        apply(towns.console(brand));
    }

    @Override
    public void remove(Tenant tenant) {
        on(clients -> {
            clients.findByClientId(IdentityProvider.clientId(tenant.slug()))
                    .forEach(client -> clients.get(client.getId()).remove());
            return null;
        });
    }

    @Override
    public boolean forget(UUID person) {
        return inRealm(realm -> {
            var user = realm.users().get(person.toString());
            try {
                boolean operator = user.roles().realmLevel().listEffective().stream()
                        .anyMatch(role -> OPERATOR.equals(role.getName()));
                if (!operator) {
                    user.remove();
                }
                return !operator;
            } catch (NotFoundException gone) {
                return true;
            }
        });
    }

    @Override
    public boolean ready() {
        return readiness.now();
    }

    private void apply(ClientRepresentation wanted) {
        on(clients -> {
            var existing = clients.findByClientId(wanted.getClientId());
            if (existing.isEmpty()) {
                try (var response = clients.create(wanted)) {
                    if (response.getStatusInfo().getFamily() != jakarta.ws.rs.core.Response.Status.Family.SUCCESSFUL) {
                        throw new WebApplicationException(response.getStatus());
                    }
                }
            } else {
                String id = existing.getFirst().getId();
                clients.get(id).update(towns.keepingMappers(wanted, existing.getFirst()));
            }
            return null;
        });
    }

    private <R extends @Nullable Object> R on(Function<ClientsResource, R> work) {
        return inRealm(realm -> work.apply(realm.clients()));
    }

    private <R extends @Nullable Object> R inRealm(Function<RealmResource, R> work) {
        try {
            return work.apply(keycloak().realm(properties.realm()));
        } catch (ProcessingException | WebApplicationException e) {
            throw new IdentityProviderException("Keycloak could not be asked at " + properties.adminUrl(), e);
        }
    }

    /** Made at the first call: its libraries take a while to load, and the first page must not wait for them. */
    private synchronized Keycloak keycloak() {
        if (keycloak == null) {
            keycloak = KeycloakBuilder.builder()
                    .serverUrl(properties.adminUrl().toString())
                    .realm(properties.realm())
                    .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                    .clientId(properties.adminClient())
                    .clientSecret(properties.adminClientSecret())
                    .build();
        }
        return keycloak;
    }

    @Override
    public synchronized void destroy() {
        if (keycloak != null) {
            keycloak.close();
        }
    }
}
