package fr.agissons.devservices;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a stand-in for the server and for Keycloak, which knows some towns' clients and not the others'. */
class SignInProbeTests {
    private static final DemoSite COLOMBES = DemoSite.ALL.getFirst();
    private static final DemoSite LILLE = DemoSite.ALL.get(3);
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private final Set<String> clients = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean serverKnowsKeycloak = new AtomicBoolean(true);
    private final HttpServer server;
    private final HttpServer keycloak;
    private final Ports ports;

    SignInProbeTests() throws IOException {
        List<HttpServer> pair = List.of();
        for (int site = 21_500; pair.isEmpty(); site += 211) {
            pair = atTheirDistance(new Ports(site));
        }
        server = pair.getFirst();
        keycloak = pair.getLast();
        ports = new Ports(server.getAddress().getPort());
    }

    private static List<HttpServer> atTheirDistance(Ports ports) throws IOException {
        var loopback = InetAddress.getLoopbackAddress();
        HttpServer server = HttpServer.create();
        try {
            server.bind(new InetSocketAddress(loopback, ports.site()), 0);
            return List.of(server, HttpServer.create(new InetSocketAddress(loopback, ports.keycloak()), 0));
        } catch (BindException taken) {
            server.stop(0);
            return List.of();
        }
    }

    @BeforeEach
    void start() {
        server.createContext("/connexion", exchange -> {
            exchange.getResponseHeaders().set("Location", "/oauth2/authorization/keycloak");
            exchange.sendResponseHeaders(serverKnowsKeycloak.get() ? 302 : 503, -1);
            exchange.close();
        });
        server.createContext("/oauth2/", exchange -> {
            String host = exchange.getRequestHeaders().getFirst("Host").replaceFirst(":.*", "");
            exchange.getResponseHeaders()
                    .set("Location", "http://auth.localhost:" + ports.keycloak() + "/auth?client_id=" + host);
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        keycloak.createContext("/auth", exchange -> {
            String client = exchange.getRequestURI().getQuery().replaceFirst(".*=", "");
            exchange.sendResponseHeaders(clients.contains(client) ? 200 : 400, -1);
            exchange.close();
        });
        server.start();
        keycloak.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        keycloak.stop(0);
    }

    @Test
    void findsASiteClosedUntilItHasItsClient() throws Exception {
        var probe = new SignInProbe(ports);
        assertThat(probe.isOpen(COLOMBES)).isFalse();
        clients.add(COLOMBES.host());
        assertThat(probe.isOpen(COLOMBES)).isTrue();
        assertThat(probe.isOpen(LILLE)).isFalse();
    }

    @Test
    void findsASiteClosedWhileTheServerSaysSo() throws Exception {
        clients.add(COLOMBES.host());
        serverKnowsKeycloak.set(false);
        assertThat(new SignInProbe(ports).isOpen(COLOMBES)).isFalse();
    }

    @Test
    void waitsForTheLastSite() throws Exception {
        var probe = new SignInProbe(ports);
        clients.add(COLOMBES.host());
        assertThat(probe.await(List.of(COLOMBES, LILLE), A_MOMENT, () -> true)).isFalse();
        clients.add(LILLE.host());
        assertThat(probe.await(List.of(COLOMBES, LILLE), A_MOMENT, () -> true)).isTrue();
    }

    @Test
    void doesNotWaitForADeadServer() throws Exception {
        assertThat(new SignInProbe(ports).await(List.of(COLOMBES), Duration.ofHours(1), () -> false))
                .isFalse();
    }
}
