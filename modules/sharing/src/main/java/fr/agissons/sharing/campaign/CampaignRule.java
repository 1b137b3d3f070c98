package fr.agissons.sharing.campaign;

import fr.agissons.core.moderation.ModerationRule;

/** The rule of which campaigns are seen, as every query writes it: list, page, search and site map alike. */
public final class CampaignRule {
    /** Joins a {@code sharing_campaign c} with the association behind it, if there is one. */
    public static final String FROM =
            " sharing_campaign c left join organisation o on o.tenant_id = :tenant and o.id = c.organisation_id ";

    /** True of one of the town that the public may read: it says what it needs, its association is public and no moderator hid it. */
    public static final String VISIBLE = " c.tenant_id = :tenant"
            + " and (c.organisation_id is null or o.state = 'VALIDATED')"
            + " and exists (select 1 from sharing_need n where n.tenant_id = :tenant and n.campaign_id = c.id) and"
            + ModerationRule.shown("c.id");

    /** True of one of those that still takes pledges on {@code :today}. */
    public static final String RUNNING = VISIBLE + " and c.state = 'OPEN' and c.last_day >= :today ";

    private CampaignRule() {}
}
