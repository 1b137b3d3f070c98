package fr.agissons.participatorybudget.ballot.page;

import fr.agissons.participatorybudget.ballot.Voter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The way a voter comes in, which is also where their forms are sent.
 *
 * @param voter who votes; nobody for a visitor who only reads
 * @param path where the forms go
 * @param carried what each form carries along, such as the code of a letter
 * @param seed what the order of the projects is drawn from: the same voter sees the same order
 */
public record Door(@Nullable Voter voter, String path, Map<String, String> carried, String seed) {
    public Door {
        carried = Map.copyOf(carried);
    }

    /** Whether an agent stands by, who must not see what is in the box. */
    public boolean isWatched() {
        return voter != null && voter.channel() == Voter.Channel.DESK;
    }
}
