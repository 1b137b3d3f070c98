package fr.agissons.devservices;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The one thing a development run asks of Keycloak's administration: that mails go to this run's outbox. */
final class KeycloakAdmin {
    static final String USERNAME = "agissons-dev";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final JsonMapper json = JsonMapper.shared();
    private final URI server;
    private final String token;

    private KeycloakAdmin(URI server, String password) throws IOException, InterruptedException {
        this.server = server;
        this.token = json.readTree(send(request("/realms/master/protocol/openid-connect/token")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=password&client_id=admin-cli&username=" + USERNAME
                                + "&password=" + URLEncoder.encode(password, UTF_8)))))
                .get("access_token")
                .asString();
    }

    static KeycloakAdmin signIn(KeycloakAddresses addresses, Secrets secrets) throws IOException, InterruptedException {
        return new KeycloakAdmin(addresses.back(), secrets.of("keycloak-admin"));
    }

    /** Mails go to this run's outbox even when the realm was created by a run on other ports. */
    void sendMailsTo(int smtpPort) throws IOException, InterruptedException {
        var realm = json.readTree(send(authorised("").GET()));
        var smtp = realm.get("smtpServer");
        if (smtp instanceof tools.jackson.databind.node.ObjectNode settings
                && !settings.path("port").asString("").equals(Integer.toString(smtpPort))) {
            settings.put("port", Integer.toString(smtpPort));
            put("", Map.of("smtpServer", settings));
        }
    }

    private void put(String path, Object body) throws IOException, InterruptedException {
        send(authorised(path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json.writeValueAsString(body))));
    }

    private HttpRequest.Builder authorised(String path) {
        return request("/admin/realms/" + KeycloakAddresses.REALM + path).header("Authorization", "Bearer " + token);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server + path)).timeout(Duration.ofSeconds(60));
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = client.send(request.build(), BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw new IOException("Keycloak answered " + response.statusCode() + " to " + response.uri());
        }
        return response.body();
    }
}
