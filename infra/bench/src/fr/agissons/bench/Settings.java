package fr.agissons.bench;

import java.nio.file.Path;
import java.util.List;

/**
 * Where a measurement works and how long it takes. Its ports stand apart from those of a run on the same machine.
 *
 * @param root the project
 * @param seconds how long one measure lasts
 * @param rounds how often each is taken; the median counts
 */
record Settings(Path root, int seconds, int rounds) {
    static final int SITE = 18_080;
    static final int MANAGEMENT = 18_081;
    static final int YARDSTICK = 18_090;
    static final int FRONT = 18_091;
    static final int DATABASE = 15_432;

    /** Nobody listens there: the pages are measured without the identity provider. */
    static final int IDENTITY = 18_180;

    static Settings of(Path root, List<String> options) {
        int seconds = 5;
        int rounds = 3;
        for (int i = 0; i + 1 < options.size(); i += 2) {
            int value = Integer.parseInt(options.get(i + 1));
            if (options.get(i).equals("--seconds")) {
                seconds = value;
            } else {
                rounds = value;
            }
        }
        return new Settings(root, seconds, rounds);
    }

    Path home() {
        return root.resolve(".agissons/bench");
    }

    /** What `run` keeps and the bench uses too: binaries, no data. */
    Path shared() {
        return root.resolve(".agissons");
    }

    Path source(String name) {
        return root.resolve("infra/bench").resolve(name);
    }
}
