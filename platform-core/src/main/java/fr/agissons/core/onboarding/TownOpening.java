package fr.agissons.core.onboarding;

import fr.agissons.core.tenancy.Tenant;

/** What became of an operator's act on a site. */
public sealed interface TownOpening {
    /** It is done; the site as it is since. */
    record Done(Tenant site) implements TownOpening {}

    /** Nothing was changed. */
    record Refused(Reason reason) implements TownOpening {}

    /** Why nothing was changed: what is taken is a conflict, what cannot be meant is a mistake in the form. */
    enum Reason {
        SLUG_TAKEN,
        HOST_TAKEN,
        NO_HOST_NAME,
        NO_NAME,
        NO_MAIL_ADDRESS,
        UNKNOWN_SITE,
        ALREADY_OPEN,
        /** An operator closed it; it is not being prepared. */
        CLOSED;

        /** The status a form answers with. */
        public int status() {
            return switch (this) {
                case SLUG_TAKEN, HOST_TAKEN, ALREADY_OPEN, CLOSED -> 409;
                case UNKNOWN_SITE -> 404;
                case NO_HOST_NAME, NO_NAME, NO_MAIL_ADDRESS -> 422;
            };
        }
    }
}
