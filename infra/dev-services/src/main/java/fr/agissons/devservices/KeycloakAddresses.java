package fr.agissons.devservices;

import java.net.URI;

/**
 * The two names of the same server: the one browsers see, which is part of every token, and the one the server next to it
 * calls, which resolves on every system.
 *
 * @param port where Keycloak listens
 */
public record KeycloakAddresses(int port) {
    static final String REALM = "agissons";

    /** For browsers. */
    public URI front() {
        return URI.create("http://auth.localhost:" + port);
    }

    /** For calls from one server to the other. */
    public URI back() {
        return URI.create("http://localhost:" + port);
    }

    /** The issuer named in tokens. */
    public URI issuer() {
        return URI.create(front() + "/realms/" + REALM);
    }

    /** The realm, for calls from one server to the other. */
    public URI backchannel() {
        return URI.create(back() + "/realms/" + REALM);
    }
}
