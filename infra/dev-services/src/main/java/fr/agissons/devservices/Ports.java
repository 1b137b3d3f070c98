package fr.agissons.devservices;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Every port of one run, at a fixed distance from the site's: a second copy of the project needs one other number only.
 *
 * @param site where the towns' sites and the console answer
 */
public record Ports(int site) {
    private static final int LOWEST = 1024 + 55;
    private static final int HIGHEST = 65_535 - 100;

    public Ports {
        if (site < LOWEST || site > HIGHEST) {
            throw new Refusal("Le port " + site + " ne convient pas : choisissez-en un entre " + LOWEST + " et "
                    + HIGHEST + " avec --port.");
        }
    }

    /** Health and metrics of the server. */
    public int management() {
        return site + 1;
    }

    /** The sign-in pages. */
    public int keycloak() {
        return site + 100;
    }

    /** The outbox page. */
    public int outbox() {
        return site - 55;
    }

    /** Where mails are handed in. */
    public int smtp() {
        return site - 54;
    }

    /** PostgreSQL. */
    public int database() {
        return site - 48;
    }

    /** Refuses a run whose ports are taken, and names the first that is. */
    void mustBeFree() {
        Map<String, Integer> all = new LinkedHashMap<>();
        all.put("le site", site);
        all.put("la supervision", management());
        all.put("la connexion", keycloak());
        all.put("la boîte d’envoi", outbox());
        all.put("le courrier", smtp());
        all.put("la base de données", database());
        all.forEach((purpose, port) -> {
            if (!isFree(port)) {
                throw new Refusal(
                        "Le port " + port + " (" + purpose + ") est déjà pris : libérez-le, ou décalez tous les"
                                + " ports avec --port, par exemple --port " + (site + 1000) + ".");
            }
        });
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
