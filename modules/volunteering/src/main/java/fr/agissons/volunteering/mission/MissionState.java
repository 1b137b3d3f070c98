package fr.agissons.volunteering.mission;

import java.util.Locale;

/** Where a mission stands between its association and the town's moderators. */
public enum MissionState {
    /** Being written by the association, or sent back to it. */
    DRAFT,
    /** Waits for a moderator. */
    SUBMITTED,
    /** A moderator found it fit to be seen. */
    VALIDATED,
    /** The association says it is over. */
    ENDED,
    /** Given up; everybody who had signed up was told. */
    CANCELLED,
    /** Taken off the site by a moderator. */
    FLAGGED;

    /** Message key of its label. */
    public String key() {
        return "volunteering.state." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether nothing can happen to it any more. */
    boolean isFinal() {
        return this == ENDED || this == CANCELLED;
    }
}
