package fr.agissons.sharing.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * What is written about a campaign.
 *
 * @param title what it is called
 * @param why what the things are for
 * @param place where they are brought
 * @param hours when the door is open; may be empty
 * @param first the first day
 * @param last the last day
 */
@Embeddable
public record CampaignDetails(
        @Column(name = "title") String title,
        @Column(name = "why") String why,
        @Column(name = "place") String place,
        @Column(name = "hours") String hours,
        @Column(name = "first_day") LocalDate first,
        @Column(name = "last_day") LocalDate last) {
    /** The most days from the first to the last. */
    public static final int LONGEST_DAYS = 365;

    CampaignDetails until(LocalDate day) {
        return new CampaignDetails(title, why, place, hours, first, day);
    }
}
