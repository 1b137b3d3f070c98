package fr.agissons.browser;

import fr.agissons.devservices.KeycloakAddresses;
import fr.agissons.devservices.Ports;
import java.net.URI;

/**
 * Where the parts of one running product answer.
 *
 * @param ports its ports
 */
record Addresses(Ports ports) {
    static final String COLOMBES = "agissons.colombes.localhost";
    static final String LILLE = "agissons.lille.localhost";
    static final String CONSOLE = "console.localhost";

    /** A page of a town. */
    String of(String host, String path) {
        return "http://" + host + ":" + ports.site() + path;
    }

    /** The outbox, as data. */
    URI mails() {
        return URI.create("http://localhost:" + ports.outbox() + "/messages.json");
    }

    /** The demonstration's clock. */
    URI clock() {
        return URI.create("http://localhost:" + ports.management() + "/actuator/clock");
    }

    /** The host of the sign-in pages. */
    String signInHost() {
        return new KeycloakAddresses(ports.keycloak()).front().getHost();
    }
}
