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
 * @param header one more header and its value, as they are sent
 */
record Ask(String host, String path, @Nullable String cookie, @Nullable String header) {
    /** Has the page made for this very request, whatever the server keeps. */
    private static final String ANEW = "Cache-Control: no-cache";

    Ask(String host, String path, @Nullable String cookie) {
        this(host, path, cookie, ANEW);
    }

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

    /** The same, content with a page made for somebody else. */
    Ask kept() {
        return new Ask(host, path, cookie, null);
    }

    /** The same from somebody who has this version of the page. */
    Ask knowing(String version) {
        return new Ask(host, path, cookie, "If-None-Match: " + version);
    }

    /** As the load generator reads it. */
    String line() {
        return host + "\t" + path + "\t" + (cookie == null ? "" : cookie) + "\t" + (header == null ? "" : header);
    }
}
