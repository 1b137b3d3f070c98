package fr.agissons.volunteering.theme;

import java.util.Arrays;
import java.util.Optional;

/** What admins do with a theme in the list, each a button of its own. */
enum ThemeMove {
    UP("monter", "volunteering.themes.moved"),
    DOWN("descendre", "volunteering.themes.moved"),
    ARCHIVE("archiver", "volunteering.themes.archived-one"),
    PROPOSE("proposer", "volunteering.themes.proposed-one");

    private final String verb;
    private final String said;

    ThemeMove(String verb, String said) {
        this.verb = verb;
        this.said = said;
    }

    static Optional<ThemeMove> of(String verb) {
        return Arrays.stream(values()).filter(move -> move.verb.equals(verb)).findFirst();
    }

    /** The key of what the settings' history says of it. */
    String said() {
        return said;
    }
}
