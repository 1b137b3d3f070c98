package fr.agissons.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Many people at once, each of whom sends one request and waits for its answer: unlike wrk it sends nothing twice. */
final class Crowd {
    private Crowd() {}

    /**
     * What came back to one of them.
     *
     * @param status the answer's
     * @param kept what was looked for in it
     * @param nanos how long it took
     */
    record Answer(int status, String kept, long nanos) {}

    /** Sends these requests, so many at a time, and keeps of each answer what the function finds in it. */
    static List<Answer> send(List<byte[]> requests, int connections, Function<String, String> keep)
            throws IOException, InterruptedException {
        Answer[] answers = new Answer[requests.size()];
        AtomicInteger turn = new AtomicInteger();
        List<Future<?>> lines = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(connections)) {
            for (int i = 0; i < connections; i++) {
                lines.add(pool.submit(() -> {
                    try (Wire wire = new Wire()) {
                        for (int mine = turn.getAndIncrement(); mine < answers.length; mine = turn.getAndIncrement()) {
                            long begun = System.nanoTime();
                            String text = wire.ask(requests.get(mine));
                            long nanos = System.nanoTime() - begun;
                            answers[mine] = new Answer(Wire.status(text), keep.apply(text), nanos);
                        }
                    }
                    return null;
                }));
            }
            for (Future<?> line : lines) {
                line.get();
            }
        } catch (ExecutionException failed) {
            throw new IOException("A connection broke", failed.getCause());
        }
        return Arrays.asList(answers);
    }
}
