package fr.agissons.devservices;

import java.io.PrintStream;
import java.util.Locale;

/** Says what is going on, with the seconds since the start, so that nobody waits in the dark. */
final class Progress {
    private final long start = System.nanoTime();
    private final PrintStream out;

    Progress(PrintStream out) {
        this.out = out;
    }

    synchronized void say(String sentence) {
        out.printf(Locale.FRENCH, "%6.1f s  %s%n", (System.nanoTime() - start) / 1e9, sentence);
        out.flush();
    }

    synchronized void show(String text) {
        out.println(text);
        out.flush();
    }
}
