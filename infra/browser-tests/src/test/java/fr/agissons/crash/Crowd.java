package fr.agissons.crash;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** People with a letter each. They send the same form again until they are told that their vote counts. */
final class Crowd implements AutoCloseable {
    static final String VOTE = "/budget-participatif/editions/tempete/vote/code";
    private static final Pattern CODE = Pattern.compile("<code>([0-9a-f]{4}(?:-[0-9a-f]{4}){4})</code>");
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofMillis(25);
    private static final int TWICE = 10;

    private final Engine engine;
    private final List<String> projects;
    private final int voters;
    private final ExecutorService hands;
    private final List<Future<?>> sending = new ArrayList<>();
    private final AtomicInteger turn = new AtomicInteger();
    private final AtomicInteger unanswered = new AtomicInteger();
    private final Map<Integer, String> codes = new ConcurrentHashMap<>();

    Crowd(Engine engine, List<String> projects, int voters, int atOnce) {
        this.engine = engine;
        this.projects = List.copyOf(projects);
        this.voters = voters;
        this.hands = Executors.newFixedThreadPool(atOnce);
        for (int hand = 0; hand < atOnce; hand++) {
            sending.add(hands.submit(() -> {
                for (int voter = turn.incrementAndGet(); voter <= voters; voter = turn.incrementAndGet()) {
                    vote(voter);
                }
                return null;
            }));
        }
    }

    private void vote(int voter) throws InterruptedException {
        String code = confirmed(voter);
        codes.put(voter, code);
        // Some press the button once more.
        if (voter % TWICE == 0 && !confirmed(voter).equals(code)) {
            throw new IllegalStateException("Voter " + voter + " was given two codes");
        }
    }

    private String confirmed(int voter) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            try {
                HttpResponse<String> answer = engine.post(VOTE, form(voter));
                Matcher code = CODE.matcher(answer.body());
                if (answer.statusCode() == 200 && code.find()) {
                    return code.group(1);
                }
                if (!Engine.asksForPatience(answer)) {
                    throw new IllegalStateException(
                            "Voter " + voter + " was told: " + answer.statusCode() + " " + answer.body());
                }
            } catch (IOException cut) {
                // Whether the vote counts is what nobody can know now.
            }
            unanswered.incrementAndGet();
            Thread.sleep(PAUSE);
        }
        throw new IllegalStateException("Voter " + voter + " was given no code");
    }

    private String form(int voter) {
        return "code=%016d&secret=%032x&declaration=true&etape=confirmer&choix=".formatted(voter, voter)
                + String.join("&choix=", choices(voter));
    }

    /** What that voter wants: from one project to three. */
    List<String> choices(int voter) {
        List<String> wanted = new ArrayList<>();
        for (int i = 0; i <= voter % 3; i++) {
            wanted.add(projects.get((voter + i * 5) % projects.size()));
        }
        return wanted;
    }

    /** The codes of all who were told that their vote counts. */
    Collection<String> codes() {
        return codes.values();
    }

    /** Forms that were sent and not answered with a code. */
    int unanswered() {
        return unanswered.get();
    }

    /** Waits until so many were given their code. */
    void await(int confirmed) throws InterruptedException, ExecutionException {
        Instant end = Instant.now().plus(PATIENCE);
        while (codes.size() < confirmed) {
            for (Future<?> hand : sending) {
                if (hand.isDone()) {
                    hand.get();
                }
            }
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("Only " + codes.size() + " of " + confirmed + " could vote");
            }
            Thread.sleep(PAUSE);
        }
    }

    /** Waits for everybody. */
    void finish() throws InterruptedException, ExecutionException {
        await(voters);
        for (Future<?> hand : sending) {
            hand.get();
        }
    }

    @Override
    public void close() {
        hands.shutdownNow();
    }
}
