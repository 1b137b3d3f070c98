package fr.agissons.bench;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One request that is sent again and again.
 *
 * @param host the town's host
 * @param path page and question
 * @param cookie the session of somebody signed in there
 */
record Ask(String host, String path, @Nullable String cookie) {
    /** The same page of so many towns, the first of which is the one with 50,000 missions. */
    static List<Ask> ofTowns(int towns, String path) {
        return IntStream.rangeClosed(1, towns).mapToObj(town -> of(town, path)).toList();
    }

    /** A visitor's request in that town. */
    static Ask of(int town, String path) {
        return new Ask(host(town), path, null);
    }

    static String host(int town) {
        return "banc-" + town + ".localhost";
    }

    /** As the load generator reads it. */
    String line() {
        return host + "\t" + path + (cookie == null ? "" : "\t" + cookie);
    }
}
