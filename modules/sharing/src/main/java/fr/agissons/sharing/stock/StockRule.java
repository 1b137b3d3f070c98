package fr.agissons.sharing.stock;

import fr.agissons.core.moderation.ModerationRule;

/** The rule of what is seen, as every query writes it: catalogue, details, search, site map and home page alike. */
public final class StockRule {
    /** Joins a {@code sharing_model m} with its library and, if it has one, the association behind it. */
    public static final String FROM = """
             sharing_model m join sharing_library l on l.tenant_id = :tenant and l.id = m.library_id
                left join organisation o on o.tenant_id = :tenant and o.id = l.organisation_id \
            """;

    /** True of a model of the town that the public may see. */
    public static final String VISIBLE = " m.tenant_id = :tenant and m.offered and l.open"
            + " and (l.organisation_id is null or o.state = 'VALIDATED') and" + ModerationRule.shown("m.id");

    private StockRule() {}
}
