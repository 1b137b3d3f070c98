package fr.agissons.sharing.campaign.page;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One campaign in a list.
 *
 * @param met how much of what is needed is pledged or has come in, no need counted beyond what it asks for
 */
public record CampaignRow(
        UUID id, String title, @Nullable String organisation, String place, LocalDate last, long wanted, long met) {
    /** The columns, in this order, of {@code sharing_campaign c} and its {@code organisation o}. */
    static final String COLUMNS = """
            select c.id, c.title, o.name, c.place, c.last_day,
                (select coalesce(sum(n.wanted), 0) from sharing_need n
                    where n.tenant_id = :tenant and n.campaign_id = c.id),
                (select coalesce(sum(least(n.wanted, n.pledged + n.received)), 0) from sharing_need n
                    where n.tenant_id = :tenant and n.campaign_id = c.id)
            from\s""";

    /** Its page. */
    public String path() {
        return "/pret/collectes/" + id;
    }
}
