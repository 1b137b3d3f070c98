package fr.agissons.sharing.campaign.desk;

import fr.agissons.sharing.campaign.PledgeState;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One pledge as those who collect read it.
 *
 * @param name how whoever pledged is called; nobody when it came without a word or they have left
 * @param giver what was noted of somebody who came without a word
 */
public record PledgeLine(
        UUID id,
        UUID need,
        String thing,
        String unit,
        @Nullable String name,
        @Nullable String email,
        String giver,
        int quantity,
        int received,
        @Nullable LocalDate bringOn,
        PledgeState state,
        boolean receiptAsked) {
    private static final String COLUMNS = """
            select p.id, n.id, n.thing, n.unit, m.display_name, m.email, p.giver, p.quantity, p.received, p.bring_on, p.state,
                p.receipt_asked
            from sharing_pledge p
            join sharing_need n on n.tenant_id = :tenant and n.id = p.need_id
            left join membership m on m.tenant_id = :tenant and m.person_id = p.person_id
            where p.tenant_id = :tenant and p.campaign_id = :campaign\s""";

    /** Those of {@code :campaign} that are to come first, the soonest first. */
    static final String LATEST = COLUMNS + "order by p.state = 'PLEDGED' desc, p.bring_on, p.id desc limit 200";

    /** The next of {@code :campaign} after {@code :after}, for a file. */
    static final String NEXT = COLUMNS + "and p.id > :after order by p.id limit 500";

    public boolean isPledged() {
        return state == PledgeState.PLEDGED;
    }

    public String path() {
        return CampaignsDeskPage.PATH + "/promesses/" + id + "/recu";
    }
}
