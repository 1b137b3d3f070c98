package fr.agissons.volunteering.mission;

import java.util.Locale;

/** Whether a mission is done at given times or all along. */
public enum DateType {
    /** People choose one or several dated slots. */
    SLOTS,
    /** People join for a while; days are agreed with the association. */
    ONGOING;

    /** Message key of its label. */
    public String key() {
        return "volunteering.date-type." + name().toLowerCase(Locale.ROOT);
    }
}
