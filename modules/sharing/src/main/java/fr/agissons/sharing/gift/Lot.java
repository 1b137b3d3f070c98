package fr.agissons.sharing.gift;

import fr.agissons.core.web.Refusals;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A give-away as whoever brings people together meets it, locked.
 *
 * @param quantity how many there are in all
 * @param free how many are neither promised nor gone
 */
public record Lot(
        UUID gift,
        Way way,
        @Nullable UUID author,
        @Nullable UUID organisation,
        String title,
        int quantity,
        int free,
        GiftState state,
        Instant expiresAt) {
    static Lot of(GiveAway gift) {
        return new Lot(
                gift.getId(),
                gift.way(),
                gift.authorId(),
                gift.organisationId(),
                gift.details().title(),
                gift.details().quantity(),
                gift.free(),
                gift.state(),
                gift.expiresAt());
    }

    /** Whether one may still ask for some of it. */
    public boolean isOpenAt(Instant now) {
        return state.isLive() && expiresAt.isAfter(now);
    }

    /** To whoever may not know of it, it does not exist. */
    public void requireSeen() {
        if (state == GiftState.PENDING || state == GiftState.HIDDEN) {
            throw new Refusals.NotFound();
        }
    }
}
