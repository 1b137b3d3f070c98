package fr.agissons.sharing.loan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

/** Where a loan stands between the wish and the end. */
public enum LoanState {
    /** Kept for the first in line, who has not answered yet. */
    OFFERED,
    /** Waits for those who lend; the unit is kept for it. */
    REQUESTED,
    /** Promised. */
    APPROVED,
    /** At the borrower's. */
    OUT,
    /** Back, with something left to settle. */
    RETURNED,
    /** Over, the deposit settled. */
    CLOSED,
    REFUSED,
    CANCELLED,
    /** Nobody came for it. */
    EXPIRED,
    /** At the borrower's after the day it was due. */
    OVERDUE,
    /** It will not come back. */
    LOST;

    /** The states in which a unit is kept for somebody, as the database's own rule has them. */
    public static final Set<LoanState> LIVE = Set.of(OFFERED, REQUESTED, APPROVED, OUT, OVERDUE);

    /** Message key of its label. */
    public String key() {
        return "sharing.loan." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether a unit is kept for it. */
    public boolean isLive() {
        return LIVE.contains(this);
    }

    /** Whether the borrower wants it and has not come for it yet. */
    public boolean isAhead() {
        return this == REQUESTED || this == APPROVED;
    }

    /** Whether a unit is kept for it here: wanted, promised or only offered. */
    public boolean isKept() {
        return this == OFFERED || isAhead();
    }

    /** Whether it came to nothing: nobody took anything. */
    public boolean isGivenUp() {
        return this == REFUSED || this == CANCELLED || this == EXPIRED;
    }

    /** Whether the borrower has it. */
    public boolean isOut() {
        return this == OUT || this == OVERDUE;
    }

    /** What it is by now: nobody need have written down that time has passed. */
    public LoanState at(Instant now, LocalDate today, LocalDate pickup, Instant due) {
        if (isKept() && today.isAfter(pickup)) {
            return EXPIRED;
        }
        return this == OUT && !due.isAfter(now) ? OVERDUE : this;
    }
}
