package fr.agissons.sharing.campaign.desk;

import fr.agissons.sharing.campaign.CampaignState;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One campaign as those who collect read it. */
public record DeskCampaign(
        UUID id,
        int version,
        @Nullable UUID organisationId,
        @Nullable String organisation,
        String title,
        String why,
        String place,
        String hours,
        LocalDate first,
        LocalDate last,
        boolean acceptsMore,
        CampaignState state,
        String thanks) {
    /** The one of {@code :campaign}. */
    static final String ONE = """
            select c.id, c.version, c.organisation_id, o.name, c.title, c.why, c.place, c.hours, c.first_day, c.last_day,
                c.accepts_more, c.state, c.thanks
            from sharing_campaign c left join organisation o on o.tenant_id = :tenant and o.id = c.organisation_id
            where c.tenant_id = :tenant and c.id = :campaign
            """;

    public String path() {
        return CampaignsDeskPage.PATH + "/" + id;
    }

    public boolean isOpen() {
        return state == CampaignState.OPEN;
    }

    CampaignForm form() {
        return new CampaignForm(
                "", title, why, place, hours, first.toString(), last.toString(), null, Integer.toString(version));
    }
}
