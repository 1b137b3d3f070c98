package fr.agissons.devservices;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Keycloak as a child process, on its own database, with the platform's realm, theme and mails. */
public final class KeycloakServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final ChildProcess process;
    private final KeycloakAddresses addresses;

    private KeycloakServer(ChildProcess process, KeycloakAddresses addresses) {
        this.process = process;
        this.addresses = addresses;
    }

    /** Whether Keycloak's archive was fetched, without which there is nothing to start. */
    public static boolean isAvailable(Home home) {
        return java.nio.file.Files.exists(new KeycloakDistribution(home).archive());
    }

    static KeycloakServer start(
            Home home, Path root, Ports ports, EmbeddedDatabase database, Watchdog watchdog, Progress progress) {
        var distribution = new KeycloakDistribution(home);
        distribution.install(
                root.resolve("infra/keycloak/provider/target/keycloak-provider.jar"),
                realmWithDemoAccounts(root.resolve("infra/keycloak/realm/agissons-realm.json")),
                progress,
                watchdog);
        var addresses = new KeycloakAddresses(ports.keycloak());
        var environment = new HashMap<>(KeycloakDistribution.BUILD_OPTIONS);
        environment.putAll(environment(ports, addresses, database, new Secrets(home)));
        var command = List.of(
                "nice", "-n", "5", "sh", distribution.script().toString(), "start", "--optimized", "--import-realm");
        return new KeycloakServer(ChildProcess.start(home, watchdog, "keycloak", environment, command), addresses);
    }

    /** Accounts come with the realm, because only an import lets them keep the numbers the demonstration sites know. */
    private static String realmWithDemoAccounts(Path file) {
        var json = JsonMapper.shared();
        var realm = (ObjectNode) json.readTree(file);
        ArrayNode users = realm.withArray("users");
        DemoAccount.ALL.forEach(account -> users.add(json.<JsonNode>valueToTree(account.asKeycloakUser())));
        return json.writeValueAsString(realm);
    }

    private static Map<String, String> environment(
            Ports ports, KeycloakAddresses addresses, EmbeddedDatabase database, Secrets secrets) {
        var environment = new HashMap<String, String>();
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
        environment.put("KC_DB_URL", database.keycloakUrl());
        environment.put("KC_DB_USERNAME", database.keycloak().username());
        environment.put("KC_DB_PASSWORD", database.keycloak().password());
        environment.put("KC_DB_POOL_MAX_SIZE", "20");
        environment.put("KC_HTTP_ENABLED", "true");
        environment.put("KC_HTTP_HOST", "127.0.0.1");
        environment.put("KC_HTTP_PORT", Integer.toString(ports.keycloak()));
        environment.put("KC_HOSTNAME", addresses.front().toString());
        environment.put("KC_HOSTNAME_BACKCHANNEL_DYNAMIC", "true");
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", KeycloakAdmin.USERNAME);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.of("keycloak-admin"));
        environment.put("AGISSONS_SSL_REQUIRED", "none");
        environment.put("AGISSONS_SMTP_HOST", "localhost");
        environment.put("AGISSONS_SMTP_PORT", Integer.toString(ports.smtp()));
        environment.put("AGISSONS_ADMIN_CLIENT_SECRET", secrets.of("keycloak-admin-client"));
        return environment;
    }

    /** Waits for the realm to answer; false when Keycloak gave up. */
    boolean awaitReady() throws InterruptedException {
        URI realm = URI.create(addresses.back() + "/realms/" + KeycloakAddresses.REALM);
        return new Probe().await(realm, realm.getAuthority(), PATIENCE, process::isAlive);
    }

    Path log() {
        return process.log();
    }

    @Override
    public void close() {
        process.close();
    }
}
