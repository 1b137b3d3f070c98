package fr.agissons.devservices;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Signals that Java has no call for. */
final class Signals {
    private Signals() {}

    /** Sends the signal and does not mind if the process is gone. */
    static void send(String signal, long pid) {
        try {
            new ProcessBuilder("kill", "-s", signal, Long.toString(pid))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
