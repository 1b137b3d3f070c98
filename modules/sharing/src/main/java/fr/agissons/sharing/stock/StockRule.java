package fr.agissons.sharing.stock;

import fr.agissons.core.moderation.ModerationRule;

/** The rule of what is seen, as every query writes it: catalogue, details, search, site map and home page alike. */
public final class StockRule {
    /** Joins a {@code sharing_model m} with its library and, if it has one, the association behind it. */
    public static final String FROM = """
             sharing_model m join sharing_library l on l.tenant_id = :tenant and l.id = m.library_id
                left join organisation o on o.tenant_id = :tenant and o.id = l.organisation_id \
            """;

    /** True of what is no resident's own, or of a member's where the town lets its residents lend. */
    private static final String LENT_BY_SOMEBODY = """
             (l.owner_id is null or exists (select 1 from membership w
                where w.tenant_id = :tenant and w.person_id = l.owner_id and w.left_at is null)
                and coalesce((select (s.value ->> 'ownThings')::boolean from module_settings s
                    where s.tenant_id = :tenant and s.module = 'pret' order by s.revision desc limit 1), false)) \
            """;

    /** True of a model of the town that the public may see. */
    public static final String VISIBLE = " m.tenant_id = :tenant and m.offered and l.open"
            + " and (l.organisation_id is null or o.state = 'VALIDATED') and" + LENT_BY_SOMEBODY + "and"
            + ModerationRule.shown("m.id");

    private StockRule() {}
}
