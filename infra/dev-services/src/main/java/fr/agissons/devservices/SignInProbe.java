package fr.agissons.devservices;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Takes the way of somebody who signs in, up to the form that asks for a password: it is open once Keycloak answers and
 * the site has its client there, which the server sees to after its own start.
 */
final class SignInProbe {
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final int OK = 200;
    private static final int REDIRECTS = 3;
    private static final int MOST_STEPS = 5;

    private final HttpClient client = Probe.client();
    private final Ports ports;

    SignInProbe(Ports ports) {
        this.ports = ports;
    }

    /** Whether the way was open on all of these sites before a process died or the time was up. */
    boolean await(List<DemoSite> sites, Duration patience, BooleanSupplier alive) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        List<DemoSite> closed = new ArrayList<>(sites);
        while (true) {
            while (!closed.isEmpty() && isOpen(closed.getLast())) {
                closed.removeLast();
            }
            if (closed.isEmpty() || System.nanoTime() > end || !alive.getAsBoolean()) {
                return closed.isEmpty();
            }
            Thread.sleep(PAUSE);
        }
    }

    /** Whether a visitor of this site who wants to sign in is asked for a password now. */
    boolean isOpen(DemoSite site) throws InterruptedException {
        URI here = URI.create(site.address(ports)).resolve("/connexion");
        try {
            for (int step = 0; step < MOST_STEPS; step++) {
                HttpResponse<Void> answer = client.send(request(here), BodyHandlers.discarding());
                String next = answer.headers().firstValue("Location").orElse(null);
                if (next == null || answer.statusCode() / 100 != REDIRECTS) {
                    return answer.statusCode() == OK && here.getPort() == ports.keycloak();
                }
                here = here.resolve(next);
            }
            return false;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static HttpRequest request(URI address) {
        URI local = URI.create(address.toString().replaceFirst("//[^/:]+", "//localhost"));
        return HttpRequest.newBuilder(local)
                .header("Host", address.getAuthority())
                .timeout(Duration.ofSeconds(20))
                .build();
    }
}
