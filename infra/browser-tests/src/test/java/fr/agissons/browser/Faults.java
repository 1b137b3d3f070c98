package fr.agissons.browser;

import java.util.LinkedHashSet;
import java.util.Set;

/** What was wrong on the pages of one visit: all of it is told at the end, instead of the first thing alone. */
final class Faults {
    private final Set<String> all = new LinkedHashSet<>();

    void add(String page, String fault) {
        all.add(page.replaceAll("[?#].*", "") + "\n      " + fault);
    }

    /** @throws AssertionError when there is anything */
    void mustBeNone() {
        if (!all.isEmpty()) {
            throw new AssertionError(
                    all.size() + " faults on the pages of this visit:\n  - " + String.join("\n  - ", all));
        }
    }
}
