package fr.agissons.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends ballots, and keeps the code of each that was answered with one. */
final class BallotLoad {
    private static final Pattern CODE = Pattern.compile("<code>([0-9a-f]{4}(?:-[0-9a-f]{4}){4})</code>");
    private static final double NANOS = 1e9;
    private static final double NANOS_PER_MILLI = 1e6;

    private final ProcessHandle server;
    private final ProcessHandle database;
    private final List<String> acknowledged = new ArrayList<>();

    BallotLoad(ProcessHandle server, ProcessHandle database) {
        this.server = server;
        this.database = database;
    }

    /** The codes of all ballots so far. */
    List<String> acknowledged() {
        return acknowledged;
    }

    /** Sends them, so many at a time, until the last is answered. */
    LoadResult send(List<byte[]> ballots, int connections) throws IOException, InterruptedException {
        long cpu = Cpu.of(server);
        long databaseCpu = Cpu.of(database);
        long generator = Cpu.ofThisProcess();
        long machine = Cpu.ofMachine();
        long begun = System.nanoTime();
        List<Crowd.Answer> answers = Crowd.send(ballots, connections, BallotLoad::code);
        double elapsed = (System.nanoTime() - begun) / NANOS;
        machine = Cpu.ofMachine() - machine;
        cpu = Cpu.of(server) - cpu;
        databaseCpu = Cpu.of(database) - databaseCpu;
        long foreign = machine - cpu - databaseCpu - (Cpu.ofThisProcess() - generator);
        List<String> codes = answers.stream()
                .filter(answer -> answer.status() == 200 && !answer.kept().isEmpty())
                .map(Crowd.Answer::kept)
                .toList();
        acknowledged.addAll(codes);
        long[] nanos = answers.stream().mapToLong(Crowd.Answer::nanos).sorted().toArray();
        return new LoadResult(
                codes.size() / elapsed,
                nanos[nanos.length / 2] / NANOS_PER_MILLI,
                nanos[nanos.length * 99 / 100] / NANOS_PER_MILLI,
                (double) cpu / nanos.length,
                (double) databaseCpu / nanos.length,
                0,
                Math.clamp(foreign / 1_000.0 / elapsed / Runtime.getRuntime().availableProcessors(), 0.0, 1.0),
                answers.size() - codes.size());
    }

    private static String code(String page) {
        Matcher found = CODE.matcher(page);
        return found.find() ? found.group(1) : "";
    }
}
