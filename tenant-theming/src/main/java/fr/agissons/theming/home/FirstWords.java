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

            Une association ou un collectif s’y présente en cinq minutes, et les habitants savent où les trouver.""",
            OwnText.TITLE + ".en",
            "A place to act together",
            OwnText.BODY + ".en",
            """
            Lend a hand, make a local group known, take part in what is decided: it all begins here.

            A group introduces itself here in five minutes, for residents and volunteers to find.""");

    @Override
    public Map<String, String> of(TownProposal site) {
        return WORDS;
    }
}
