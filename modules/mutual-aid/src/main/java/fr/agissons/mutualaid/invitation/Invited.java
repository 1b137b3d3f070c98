package fr.agissons.mutualaid.invitation;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of asking somebody.
 *
 * @param invitation the invitation, the same when it was sent before
 * @param hindrance why there is none
 */
public record Invited(@Nullable UUID invitation, @Nullable Hindrance hindrance) {
    /** Why somebody cannot be asked now. */
    public enum Hindrance {
        /** It is one's own offer. */
        OWN,
        /** It is for associations only. */
        ASSOCIATIONS_ONLY,
        /** It is for neighbours only. */
        NEIGHBOURS_ONLY,
        /** One does not act for that association, or the town has not recognised it. */
        NOT_YOURS,
        /** As many as the person bears are under way. */
        FULL,
        /** The person has reported one of this asker's invitations. */
        REFUSED,
        /** Enough for one day. */
        TOO_MANY;

        /** Message key of the explanation. */
        public String key() {
            return "mutualaid.invitation.no." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
