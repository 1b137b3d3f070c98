package fr.agissons.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;

/** What somebody who opens a page meets while the server or PostgreSQL is away, and how long that takes. */
final class Outages {
    private static final Duration DOWN = Duration.ofSeconds(3);
    private static final Duration BACK = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Engine engine;
    private final Database database;
    private final String page;
    private int servers;
    private int databases;
    private Duration start = Duration.ZERO;
    private Duration refusal = Duration.ZERO;
    private Duration recovery = Duration.ZERO;

    Outages(Engine engine, Database database, String page) {
        this.engine = engine;
        this.database = database;
        this.page = page;
    }

    /** The server is killed and started again. */
    void ofServer() throws IOException, InterruptedException {
        Instant gone = Instant.now();
        engine.kill();
        engine.start();
        engine.await(page);
        start = longer(start, gone);
        servers++;
    }

    /** PostgreSQL is killed and comes back after a while; the server goes on. */
    void ofDatabase() throws IOException, InterruptedException {
        Instant gone = Instant.now();
        database.kill();
        while (Instant.now().isBefore(gone.plus(DOWN))) {
            Instant asked = Instant.now();
            HttpResponse<String> answer = engine.ask(page);
            refusal = longer(refusal, asked);
            assertThat(Engine.asksForPatience(answer))
                    .as("without its database the site says %s: %s", answer.statusCode(), answer.body())
                    .isTrue();
            Thread.sleep(PAUSE);
        }
        database.restart();
        Instant back = Instant.now();
        engine.await(page);
        recovery = longer(recovery, back);
        assertThat(recovery).as("until the site is there again").isLessThan(BACK);
        databases++;
    }

    private static Duration longer(Duration known, Instant since) {
        Duration passed = Duration.between(since, Instant.now());
        return passed.compareTo(known) > 0 ? passed : known;
    }

    @Override
    public String toString() {
        return "%d kills of the server, at most %d ms until it answered again; ".formatted(servers, start.toMillis())
                + "%d kills of PostgreSQL, at most %d ms until a page said so, "
                        .formatted(databases, refusal.toMillis())
                + "at most %d ms until the site was back after it".formatted(recovery.toMillis());
    }
}
