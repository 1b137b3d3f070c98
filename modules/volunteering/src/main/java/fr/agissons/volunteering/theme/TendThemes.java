package fr.agissons.volunteering.theme;

import fr.agissons.core.audit.TellChange;
import fr.agissons.core.web.Refusals;
import fr.agissons.theming.speech.Messages;
import fr.agissons.theming.speech.Speech;
import fr.agissons.volunteering.mission.Theme;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How admins make up themes of their town's own beside the national ones, and name them. */
@Service
@Transactional
class TendThemes {
    /** What the journal calls one. */
    static final String KIND = "volunteering.own-theme";

    static final int SHORTEST_NAME = 2;
    static final int LONGEST_NAME = 40;

    private final OwnThemeRepository themes;
    private final ArrangeThemes arrange;
    private final Messages messages;
    private final TellChange change;

    TendThemes(OwnThemeRepository themes, ArrangeThemes arrange, Messages messages, TellChange change) {
        this.themes = themes;
        this.arrange = arrange;
        this.messages = messages;
        this.change = change;
    }

    /** What became of it. */
    enum Naming {
        DONE,
        NO_NAME,
        /** Another one, of the town's or of the nation's, is called so. */
        TAKEN,
        TOO_MANY
    }

    /** Where one stands. */
    private enum State {
        ABSENT,
        NAMED
    }

    /**
     * Makes one up, and proposes it after all others. The town's settings are kept first: of two admins at once, one comes
     * too late there, and so finds out before anything is numbered.
     *
     * @param said what the settings' history says of it, before the name
     */
    Naming add(String typed, String said) {
        String name = plain(typed);
        List<OwnTheme> all = themes.findAll();
        Naming answer = answer(name, all, null);
        if (answer != Naming.DONE) {
            return answer;
        }
        if (all.size() >= Theme.MOST_OWN) {
            return Naming.TOO_MANY;
        }
        int number = 1 + all.stream().mapToInt(OwnTheme::number).max().orElse(0);
        arrange.propose(Theme.own(number), said + name);
        OwnTheme added = themes.save(new OwnTheme(number, name));
        change.of(KIND, added.getId(), State.ABSENT, State.NAMED, name);
        return Naming.DONE;
    }

    /** Calls one otherwise, on all missions that have it; refused when somebody else has done so since it was looked at. */
    Naming rename(Theme theme, int version, String typed) {
        String name = plain(typed);
        OwnTheme one = themes.findByNumber(theme.number().orElse(0)).orElseThrow(Refusals.NotFound::new);
        if (one.version() != version) {
            throw new Refusals.Conflict("volunteering.themes.stale");
        }
        Naming answer = answer(name, themes.findAll(), one);
        if (answer == Naming.DONE && !one.name().equals(name)) {
            change.of(KIND, one.getId(), State.NAMED, State.NAMED, one.name() + " → " + name);
            one.rename(name);
        }
        return answer;
    }

    private Naming answer(String name, List<OwnTheme> all, @Nullable OwnTheme self) {
        if (name.length() < SHORTEST_NAME
                || name.length() > LONGEST_NAME
                || name.codePoints().anyMatch(Character::isISOControl)) {
            return Naming.NO_NAME;
        }
        boolean own = all.stream()
                .filter(one -> !one.equals(self))
                .anyMatch(one -> folded(one.name()).equals(folded(name)));
        boolean national = Theme.NATIONAL.stream()
                .flatMap(theme -> Speech.ALL.stream().map(speech -> messages.say(speech, theme.key())))
                .anyMatch(known -> folded(known).equals(folded(name)));
        return own || national ? Naming.TAKEN : Naming.DONE;
    }

    private static String plain(String typed) {
        return typed.strip().replaceAll("\\s+", " ");
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
