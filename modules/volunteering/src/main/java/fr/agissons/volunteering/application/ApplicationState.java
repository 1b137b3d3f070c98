package fr.agissons.volunteering.application;

import java.util.Locale;

/** Where a sign-up stands. */
public enum ApplicationState {
    /** Waits for the association's answer; its place is kept. */
    PENDING,
    ACCEPTED,
    DECLINED,
    CANCELLED_BY_PERSON,
    CANCELLED_BY_ORGANISATION;

    /** Whether it holds a place. */
    public boolean isActive() {
        return this == PENDING || this == ACCEPTED;
    }

    /** Message key of its label. */
    public String key() {
        return "volunteering.application." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
