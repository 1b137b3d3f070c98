package fr.agissons.sharing.campaign.page;

import fr.agissons.sharing.campaign.PledgeState;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a person pledged. */
public record MyPledge(
        UUID id,
        UUID campaign,
        String title,
        String place,
        String hours,
        String thing,
        String unit,
        int quantity,
        int received,
        @Nullable LocalDate bringOn,
        PledgeState state) {
    /** Those of {@code :person}, what is to be brought first. */
    static final String OWN = """
            select p.id, c.id, c.title, c.place, c.hours, n.thing, n.unit, p.quantity, p.received, p.bring_on, p.state
            from sharing_pledge p
            join sharing_need n on n.tenant_id = :tenant and n.id = p.need_id
            join sharing_campaign c on c.tenant_id = :tenant and c.id = p.campaign_id
            where p.tenant_id = :tenant and p.person_id = :person
            order by p.state = 'PLEDGED' desc, p.bring_on, p.id desc limit 100
            """;

    public boolean isPledged() {
        return state == PledgeState.PLEDGED;
    }

    public String path() {
        return "/pret/mes-promesses/" + id;
    }
}
