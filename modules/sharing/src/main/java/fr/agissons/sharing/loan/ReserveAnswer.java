package fr.agissons.sharing.loan;

import fr.agissons.sharing.calendar.Hindrance;
import java.util.Locale;
import java.util.UUID;

/** How a wish to borrow went. */
public sealed interface ReserveAnswer {
    /** Whether something else was promised first: nothing in the form is wrong by itself. */
    boolean isRaced();

    /** A unit is kept for it. */
    record Made(UUID loan, LoanState state) implements ReserveAnswer {
        @Override
        public boolean isRaced() {
            return false;
        }
    }

    /** It is taken; the person has a place in the line for it. */
    record InLine(UUID hold) implements ReserveAnswer {
        @Override
        public boolean isRaced() {
            return false;
        }
    }

    /** It cannot be had for these days. */
    record Hindered(Hindrance why) implements ReserveAnswer {
        @Override
        public boolean isRaced() {
            return why == Hindrance.TAKEN || why == Hindrance.BUSY_DAY;
        }
    }

    /** This person cannot have it. */
    record Refused(Reason why) implements ReserveAnswer {
        @Override
        public boolean isRaced() {
            return why == Reason.ALREADY || why == Reason.WAITING;
        }
    }

    /** Why this person cannot have it. */
    enum Reason {
        /** They have promised themself one at that time already. */
        ALREADY,
        /** They wait in line for it at that time already. */
        WAITING,
        /** They have as many things of that library as it gives one person. */
        TOO_MANY,
        /** They answered an offer too late. */
        OFFER_OVER,
        /** It is their own. */
        OWN,
        /** They were late here. */
        SUSPENDED,
        /** They do not say that they have the age it takes. */
        TOO_YOUNG;

        /** Message key of what it means and what can be done. */
        public String key() {
            return "sharing.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
