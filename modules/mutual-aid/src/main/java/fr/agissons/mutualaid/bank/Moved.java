package fr.agissons.mutualaid.bank;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of moving minutes.
 *
 * @param transfer the transfer, the same when it was made before
 * @param no why there is none
 */
public record Moved(@Nullable UUID transfer, @Nullable No no) {
    /** Why minutes do not move. */
    public enum No {
        /** From an account to itself. */
        SELF,
        /** Not so many quarters of an hour. */
        AMOUNT,
        /** Whoever pays would owe more than the town allows. */
        FLOOR,
        /** Whoever receives would have more than the town allows. */
        CEILING,
        /** One of the accounts is closed. */
        CLOSED,
        /** It is too late, or it was no help. */
        TOO_LATE;

        /** Message key of the explanation. */
        public String key() {
            return "mutualaid.bank.no." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Moved done(UUID transfer) {
        return new Moved(transfer, null);
    }

    static Moved refused(No why) {
        return new Moved(null, why);
    }
}
