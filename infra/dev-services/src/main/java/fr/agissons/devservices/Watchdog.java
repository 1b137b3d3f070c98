package fr.agissons.devservices;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Sees to it that nothing outlives a supervisor that was killed. A small shell process holds the other end of a pipe and the
 * list of children: when the pipe breaks, it stops those that still run, last started first.
 */
final class Watchdog implements AutoCloseable {
    private static final String SCRIPT = """
            children=
            while read -r signal pid; do
              children="$signal:$pid $children"
            done
            for child in $children; do
              pid=${child#*:}
              kill -s "${child%%:*}" "$pid" 2>/dev/null
              for second in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
                kill -0 "$pid" 2>/dev/null || break
                sleep 1
              done
              kill -s KILL -- "-$pid" 2>/dev/null
            done
            """;

    private final OutputStream pipe;

    private Watchdog(OutputStream pipe) {
        this.pipe = pipe;
    }

    static Watchdog start() {
        try {
            return new Watchdog(new ProcessBuilder(List.of("setsid", "sh", "-c", SCRIPT, "agissons-watchdog"))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .getOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a child to stop with the usual signal. */
    void mind(ProcessHandle child) {
        tell("TERM " + child.pid());
    }

    /** Adds a database server, for which another signal means "stop now, but properly". */
    void mindDatabase(ProcessHandle postmaster) {
        tell("INT " + postmaster.pid());
    }

    private synchronized void tell(String line) {
        try {
            pipe.write((line + "\n").getBytes(US_ASCII));
            pipe.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last thing a supervisor does in order; whatever was started too late to be stopped, the watchdog stops. */
    @Override
    public void close() throws IOException {
        pipe.close();
    }
}
