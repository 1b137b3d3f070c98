package fr.agissons.theming.speech;

import java.util.Optional;

/** Words that the current town's admins have made up, such as the names of categories of their own: no bundle has them. */
public interface TownWords {
    /** What the town says there, in whichever language; nothing for a key that is none of its words. */
    Optional<String> word(String key);
}
