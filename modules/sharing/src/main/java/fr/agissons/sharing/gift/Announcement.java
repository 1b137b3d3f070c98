package fr.agissons.sharing.gift;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A give-away as it is handed in.
 *
 * @param way whether it is given or looked for
 * @param organisation in whose name, when not in one's own
 * @param details what it is
 * @param place where, roughly
 * @param door where exactly it is handed over, for those only to whom it is promised; may be empty
 */
public record Announcement(Way way, @Nullable UUID organisation, GiftDetails details, RoughPlace place, String door) {
    /** The most characters about the door. */
    public static final int LONGEST_DOOR = 500;
}
