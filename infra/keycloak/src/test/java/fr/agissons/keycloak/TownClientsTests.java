package fr.agissons.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.people.Brand;
import fr.agissons.core.people.ClientSecrets;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class TownClientsTests {
    private static final ClientSecrets SECRETS = new ClientSecrets("0123456789abcdef0123456789abcdef");

    private final TownClients towns = new TownClients(SECRETS);

    @Test
    void sendPeopleBackToTheirTownsHostsOnly() {
        var client = towns.client(
                "colombes",
                List.of("agissons.colombes.fr", "colombes.agissons.org"),
                brand("https://agissons.colombes.fr"));
        assertThat(client.getRedirectUris())
                .containsExactly(
                        "https://agissons.colombes.fr/login/oauth2/code/keycloak",
                        "https://colombes.agissons.org/login/oauth2/code/keycloak");
        assertThat(client.getAttributes())
                .containsEntry(
                        "post.logout.redirect.uris", "https://agissons.colombes.fr/##https://colombes.agissons.org/");
        assertThat(client.getWebOrigins()).isEmpty();
    }

    @Test
    void keepThePortOfADevelopmentSite() {
        var client = towns.client(
                "colombes", List.of("agissons.colombes.localhost"), brand("http://agissons.colombes.localhost:9080"));
        assertThat(client.getRedirectUris())
                .containsExactly("http://agissons.colombes.localhost:9080/login/oauth2/code/keycloak");
    }

    @Test
    void allowTheCodeFlowWithProofAndNothingElse() {
        var client = towns.client("colombes", List.of("agissons.colombes.fr"), brand("https://agissons.colombes.fr"));
        assertThat(client.getClientId()).isEqualTo("agissons-colombes");
        assertThat(client.getSecret()).isEqualTo(SECRETS.of("colombes"));
        assertThat(client.isPublicClient()).isFalse();
        assertThat(client.isStandardFlowEnabled()).isTrue();
        assertThat(client.isImplicitFlowEnabled()).isFalse();
        assertThat(client.isDirectAccessGrantsEnabled()).isFalse();
        assertThat(client.isServiceAccountsEnabled()).isFalse();
        assertThat(client.getAttributes()).containsEntry("pkce.code.challenge.method", "S256");
    }

    private static Brand brand(String site) {
        return new Brand(
                "Agissons Colombes",
                URI.create(site),
                "#7a2048",
                "#ffffff",
                "#b4432f",
                "#ffffff",
                "#fbf7f0",
                ":root{--brand:#7a2048}",
                List.of("M4 4h16v16Z", "M4 4v16h16Z"),
                null);
    }
}
