package fr.agissons.devservices;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Asks an address until it answers well, or the process behind it has died. */
final class Probe {
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int OK = 200;

    static {
        // The sites are told apart by the Host header, and not every system resolves names under .localhost.
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
    }

    private final HttpClient client = client();

    /** Follows no redirect and may say which host it means. */
    static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(2))
                .build();
    }

    /** Whether the address answered 200 before the process died or the time was up. */
    boolean await(URI address, String host, Duration patience, BooleanSupplier alive) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        var request = HttpRequest.newBuilder(address)
                .header("Host", host)
                .timeout(Duration.ofSeconds(20))
                .build();
        while (System.nanoTime() < end && alive.getAsBoolean()) {
            try {
                if (client.send(request, BodyHandlers.discarding()).statusCode() == OK) {
                    return true;
                }
            } catch (IOException notYet) {
                // Nobody listens there yet; that is what the pause is for.
            }
            Thread.sleep(PAUSE);
        }
        return false;
    }
}
