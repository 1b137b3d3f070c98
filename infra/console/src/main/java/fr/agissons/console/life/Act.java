package fr.agissons.console.life;

import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.tenancy.Tenant.State;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Something an operator can do to a site, and when. */
public enum Act {
    SUSPEND("suspendre", "pause", Set.of(State.OPEN)),
    RESUME("rouvrir", "play", Set.of(State.SUSPENDED)),
    ERASE("effacer", "trash", Set.of(State.DRAFT, State.OPEN, State.SUSPENDED)),
    KEEP("garder", "undo", Set.of(State.CLOSING));

    private final String word;
    private final String icon;
    private final Set<State> states;

    Act(String word, String icon, Set<State> states) {
        this.word = word;
        this.icon = icon;
        this.states = states;
    }

    /** The act of this word. */
    public static Optional<Act> of(String word) {
        return Arrays.stream(values()).filter(act -> act.word.equals(word)).findAny();
    }

    /** What can be done to a site in this state. */
    public static List<Act> in(State state) {
        return Arrays.stream(values()).filter(act -> act.states.contains(state)).toList();
    }

    /** Its word in addresses. */
    public String word() {
        return word;
    }

    /** Lucide name of its icon. */
    public String icon() {
        return icon;
    }

    /** Where it is asked for. */
    public String path(Tenant site) {
        return "/sites/" + site.slug() + "/vie/" + word;
    }

    /** The key of one of its sentences. */
    public String key(String sentence) {
        return "console.life." + name().toLowerCase(Locale.ROOT) + "." + sentence;
    }
}
