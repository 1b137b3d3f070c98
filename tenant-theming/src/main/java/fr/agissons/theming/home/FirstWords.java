package fr.agissons.theming.home;

import fr.agissons.core.onboarding.TownProposal;
import fr.agissons.core.onboarding.TownWords;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * What a new site's home page says beside its empty lists: an invitation to be among the first. It is the town's own text
 * from the start, so that its admins find it in their studio and change it, hide it or translate it like any other.
 */
@Component
public class FirstWords implements TownWords {
    private static final Map<String, String> WORDS = Map.of(
            OwnText.TITLE + ".fr",
            "Un site pour agir ensemble",
            OwnText.BODY + ".fr",
            """
            Donner un coup de main, faire connaître une association, prendre part à ce qui se décide\u202f: tout commence ici.

            Ce site vient d’ouvrir. Une association ou un collectif s’y présente en cinq minutes\u202f: les habitants la \
            trouvent, et les bénévoles aussi.""",
            OwnText.TITLE + ".en",
            "A place to act together",
            OwnText.BODY + ".en",
            """
            Lend a hand, make a local group known, take part in what is decided: it all begins here.

            This site has just opened. A group introduces itself in five minutes, and residents and volunteers can find it.""");

    @Override
    public Map<String, String> of(TownProposal site) {
        return WORDS;
    }
}
