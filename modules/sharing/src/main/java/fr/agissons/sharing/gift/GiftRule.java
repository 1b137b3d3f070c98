package fr.agissons.sharing.gift;

/** The rule of what is seen, as every query writes it: list, page, search, site map and home page alike. */
public final class GiftRule {
    /** Joins a {@code sharing_gift g} with the association behind it, if there is one. */
    public static final String FROM =
            " sharing_gift g left join organisation o on o.tenant_id = :tenant and o.id = g.organisation_id ";

    /** True of one of the town that the public may see at {@code :now}. */
    public static final String VISIBLE = " g.tenant_id = :tenant and g.state in ('OPEN', 'PROMISED')"
            + " and g.expires_at > :now and (g.organisation_id is null or o.state = 'VALIDATED') ";

    private GiftRule() {}
}
