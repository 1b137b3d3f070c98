package fr.agissons.participatorybudget.edition;

/** The rule of which editions are seen, as every query writes it: pages, search, agenda, site map and home page alike. */
public final class EditionRule {
    /** True of a {@code budget_edition e} of the town that the public may read. */
    public static final String VISIBLE = " e.tenant_id = :tenant and e.published_at is not null ";

    private EditionRule() {}
}
