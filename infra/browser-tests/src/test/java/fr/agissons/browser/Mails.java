package fr.agissons.browser;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What arrived in the outbox. */
final class Mails {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Addresses addresses;
    private final HttpClient client = HttpClient.newHttpClient();

    Mails(Addresses addresses) {
        this.addresses = addresses;
    }

    /** Waits for a mail to this address that came after that moment and is the right one. */
    Mail await(String to, Instant after, Predicate<Mail> right) {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            for (Mail mail : all()) {
                if (mail.to().equals(to) && !mail.at().isBefore(after) && right.test(mail)) {
                    return mail;
                }
            }
            pause();
        }
        throw new AssertionError("No such mail to " + to + " within " + PATIENCE.toSeconds() + " s; the outbox holds "
                + all().stream().map(mail -> mail.to() + ": " + mail.subject()).toList());
    }

    private List<Mail> all() {
        try {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(addresses.mails()).build(), HttpResponse.BodyHandlers.ofString());
            return JSON.readValue(answer.body(), new TypeReference<List<Mail>>() {});
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * One mail.
     *
     * @param at when it came
     * @param to for whom
     * @param subject its subject
     * @param text its plain text
     * @param html its formatted text
     */
    record Mail(Instant at, String to, String subject, String text, String html) {
        /** The first address in its plain text that begins like this. */
        String link(String beginning) {
            int from = text.indexOf(beginning);
            if (from < 0) {
                throw new AssertionError("No address beginning with " + beginning + " in: " + text);
            }
            int to = from;
            while (to < text.length()
                    && !Character.isWhitespace(text.charAt(to))
                    && ">)\"".indexOf(text.charAt(to)) < 0) {
                to++;
            }
            return text.substring(from, to);
        }
    }
}
