package fr.agissons.keycloak;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Whether the realm answers, asked at most every two seconds. While one request asks, the others take the last answer:
 * a Keycloak that hangs must not hold up the pages.
 */
final class Readiness {
    private static final Duration FRESH = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final int OK = 200;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final HttpRequest request;
    private final ReentrantLock asking = new ReentrantLock();

    private volatile boolean ready;
    private volatile long askedAt = System.nanoTime() - FRESH.toNanos();

    Readiness(URI realm) {
        request = HttpRequest.newBuilder(realm).timeout(PATIENCE).build();
    }

    boolean now() {
        if (System.nanoTime() - askedAt >= FRESH.toNanos() && asking.tryLock()) {
            try {
                ready = ask();
                askedAt = System.nanoTime();
            } finally {
                asking.unlock();
            }
        }
        return ready;
    }

    private boolean ask() {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
