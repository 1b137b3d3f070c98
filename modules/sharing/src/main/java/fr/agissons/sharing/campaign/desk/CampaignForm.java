package fr.agissons.sharing.campaign.desk;

import fr.agissons.core.text.ContactScan;
import fr.agissons.core.text.PlainText;
import fr.agissons.sharing.campaign.CampaignDetails;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody types to open a campaign.
 *
 * @param organisation in whose name; empty for the town's
 * @param title what it is called
 * @param why what the things are for
 * @param place where they are brought
 * @param hours when the door is open
 * @param first the first day
 * @param last the last day
 * @param more ticked when more may be pledged than is needed
 * @param version the state of it the person was looking at
 */
public record CampaignForm(
        @Nullable String organisation,
        @Nullable String title,
        @Nullable String why,
        @Nullable String place,
        @Nullable String hours,
        @Nullable String first,
        @Nullable String last,
        @Nullable String more,
        @Nullable String version) {
    static CampaignForm blank(LocalDate today) {
        return new CampaignForm(
                "", "", "", "", "", today.toString(), today.plusDays(30).toString(), null, "0");
    }

    @Nullable
    UUID organisationChosen() {
        try {
            String typed = PlainText.line(organisation);
            return typed.isEmpty() ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException notAnIdentifier) {
            return null;
        }
    }

    /** What is wrong with it, message keys by field. */
    Map<String, String> faults(LocalDate today) {
        Map<String, String> wrong = new LinkedHashMap<>();
        text("title", title, 3, 120, wrong);
        text("why", why, 1, 3000, wrong);
        ContactScan.of(PlainText.lines(why))
                .filter(found -> found == ContactScan.Found.ACCOUNT)
                .ifPresent(found -> wrong.putIfAbsent("why", found.key()));
        text("place", place, 3, 300, wrong);
        text("hours", hours, 0, 500, wrong);
        LocalDate from = day(first);
        LocalDate until = day(last);
        if (from == null) {
            wrong.put("first", "sharing.campaign.form.day-wrong");
        }
        if (until == null || until.isBefore(today)) {
            wrong.put("last", "sharing.campaign.form.day-wrong");
        } else if (from != null
                && (until.isBefore(from) || ChronoUnit.DAYS.between(from, until) > CampaignDetails.LONGEST_DAYS)) {
            wrong.put("last", "sharing.campaign.form.last-wrong");
        }
        return wrong;
    }

    /** What it says, when nothing is wrong with it. */
    CampaignDetails details() {
        return new CampaignDetails(
                PlainText.line(title),
                PlainText.lines(why),
                PlainText.line(place),
                PlainText.line(hours),
                LocalDate.parse(PlainText.line(first)),
                LocalDate.parse(PlainText.line(last)));
    }

    private static void text(String field, @Nullable String typed, int least, int most, Map<String, String> wrong) {
        int length = PlainText.lines(typed).length();
        if (length < least || length > most) {
            wrong.put(field, "sharing.campaign.form." + field + "-length");
        }
    }

    static @Nullable LocalDate day(@Nullable String typed) {
        try {
            return LocalDate.parse(PlainText.line(typed));
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }
}
