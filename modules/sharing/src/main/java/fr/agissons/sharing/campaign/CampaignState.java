package fr.agissons.sharing.campaign;

import java.time.LocalDate;

/** Where a campaign stands; that its last day has passed is said by the calendar, whatever stands here. */
public enum CampaignState {
    OPEN,
    CLOSED;

    /** Message key of its label. */
    public String key() {
        return Campaign.KIND + ".state." + name();
    }

    /** Whether somebody may still pledge on that day. */
    public boolean takesPledges(LocalDate today, LocalDate last) {
        return this == OPEN && !today.isAfter(last);
    }
}
