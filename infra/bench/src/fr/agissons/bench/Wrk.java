package fr.agissons.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The load generator, asked to send the requests of a file in turn; server and yardstick get the very same script. */
final class Wrk {
    /** Longer than people wait: what comes later counts as missed. */
    private static final String PATIENCE = "5s";

    private static final double MICROS = 1_000_000;
    private static final double MICROS_PER_MILLI = 1_000;

    private final Settings settings;

    Wrk(Settings settings) {
        this.settings = settings;
    }

    /**
     * Loads whoever listens there for so many seconds.
     *
     * @param server whose processor time counts
     * @param database whose processor time counts beside it; the server itself when there is none
     */
    LoadResult run(PageLoad load, int port, int seconds, ProcessHandle server, ProcessHandle database)
            throws IOException, InterruptedException {
        long cpu = Cpu.of(server);
        long databaseCpu = Cpu.of(database);
        long generator = Cpu.ofFinishedChildren();
        long begun = System.nanoTime();
        long machine = Cpu.ofMachine();
        String[] result = send(load, port, seconds);
        machine = Cpu.ofMachine() - machine;
        double elapsed = (System.nanoTime() - begun) / MICROS;
        cpu = Cpu.of(server) - cpu;
        databaseCpu = database.equals(server) ? 0 : Cpu.of(database) - databaseCpu;
        long foreign = machine - cpu - databaseCpu - (Cpu.ofFinishedChildren() - generator);
        double requests = Math.max(1, Long.parseLong(result[1]));
        return new LoadResult(
                requests / (Long.parseLong(result[2]) / MICROS),
                Long.parseLong(result[4]) / MICROS_PER_MILLI,
                Long.parseLong(result[5]) / MICROS_PER_MILLI,
                cpu / requests,
                databaseCpu / requests,
                Long.parseLong(result[3]) / requests,
                Math.clamp(foreign / elapsed / Runtime.getRuntime().availableProcessors(), 0.0, 1.0),
                Long.parseLong(result[6]) + Long.parseLong(result[7]));
    }

    private String[] send(PageLoad load, int port, int seconds) throws IOException, InterruptedException {
        Path requests = settings.home().resolve("requests.tsv");
        Files.write(requests, load.asks().stream().map(Ask::line).toList());
        List<String> command = new ArrayList<>(List.of(System.getenv("WRK"), "-t", load.connections() == 1 ? "1" : "2"));
        command.addAll(List.of("-c", Integer.toString(load.connections()), "-d", seconds + "s", "--timeout", PATIENCE, "--latency"));
        command.addAll(List.of("-s", settings.source("requests.lua").toString(), "http://127.0.0.1:" + port + "/"));
        command.addAll(List.of("--", requests.toString()));
        Process wrk = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(wrk.getInputStream().readAllBytes());
        wrk.waitFor();
        return said.lines()
                .filter(line -> line.startsWith("RESULT "))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("wrk said: " + said))
                .split(" ");
    }
}
