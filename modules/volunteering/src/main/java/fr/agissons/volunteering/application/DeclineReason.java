package fr.agissons.volunteering.application;

import java.util.Locale;

/** Why an association cannot take somebody, as it says it to them. */
public enum DeclineReason {
    REQUIREMENTS_NOT_FULFILLED,
    NOT_AVAILABLE,
    NO_RESPONSE,
    MISSION_ENDED,
    CHANGED_MIND,
    /** In the association's own words. */
    OTHER;

    /** Message key of its label. */
    public String key() {
        return "volunteering.decline." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
