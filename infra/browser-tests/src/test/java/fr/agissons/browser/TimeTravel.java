package fr.agissons.browser;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/** The demonstration's clock in other hands; closing it brings the real time back. */
final class TimeTravel implements AutoCloseable {
    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Addresses addresses;
    private final HttpClient client = HttpClient.newHttpClient();

    TimeTravel(Addresses addresses) {
        this.addresses = addresses;
    }

    /** Goes to that moment in the towns of France, and lets them do what they do by themselves until then. */
    void to(LocalDate day, LocalTime time) {
        move(Duration.between(
                Instant.now(), LocalDateTime.of(day, time).atZone(PARIS).toInstant()));
    }

    private void move(Duration ahead) {
        HttpRequest request = HttpRequest.newBuilder(addresses.clock())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"ahead\":\"" + ahead + "\"}"))
                .build();
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("The clock answers " + answer.statusCode() + ": " + answer.body());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        move(Duration.ZERO);
    }
}
