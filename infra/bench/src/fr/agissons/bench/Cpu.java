package fr.agissons.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.LongStream;

/** Processor time as the kernel counts it, in milliseconds. */
final class Cpu {
    private static final long MILLIS_PER_TICK = 10;

    private Cpu() {}

    /** What this process and its living descendants have used. */
    static long of(ProcessHandle process) {
        return LongStream.concat(LongStream.of(process.pid()), process.descendants().mapToLong(ProcessHandle::pid))
                .map(pid -> ticks(pid, 11, 12))
                .sum() * MILLIS_PER_TICK;
    }

    /** What this very process has used, without its children. */
    static long ofThisProcess() {
        return ticks(ProcessHandle.current().pid(), 11, 12) * MILLIS_PER_TICK;
    }

    /** What the finished children of this very process have used: the load generator. */
    static long ofFinishedChildren() {
        return ticks(ProcessHandle.current().pid(), 13, 14) * MILLIS_PER_TICK;
    }

    /** What the whole machine has used. */
    static long ofMachine() {
        String[] all = read(Path.of("/proc/stat")).lines().findFirst().orElseThrow().split(" +");
        long user = Long.parseLong(all[1]) + Long.parseLong(all[2]);
        long system = Long.parseLong(all[3]) + Long.parseLong(all[6]) + Long.parseLong(all[7]);
        return (user + system) * MILLIS_PER_TICK;
    }

    /** Memory that the process holds, in megabytes. */
    static long residentMegabytes(long pid) {
        return read(Path.of("/proc/" + pid + "/status"))
                        .lines()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .findFirst()
                        .orElseThrow()
                / 1000;
    }

    /** Sums fields counted from the one after the name, which may hold anything, brackets and spaces too. */
    private static long ticks(long pid, int... fields) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            String[] parts = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return Arrays.stream(fields).mapToLong(field -> Long.parseLong(parts[field])).sum();
        } catch (IOException gone) {
            return 0;
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
