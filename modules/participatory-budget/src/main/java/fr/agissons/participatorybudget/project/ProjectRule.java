package fr.agissons.participatorybudget.project;

import fr.agissons.participatorybudget.edition.EditionRule;

/** The rule of which projects are seen, as every query writes it: list, page, search, ballot and site map alike. */
public final class ProjectRule {
    /** Joins a {@code budget_project p} with its {@code budget_envelope v} and its {@code budget_edition e}. */
    public static final String FROM = " budget_project p"
            + " join budget_edition e on e.tenant_id = :tenant and e.id = p.edition_id"
            + " join budget_envelope v on v.tenant_id = :tenant and v.id = p.envelope_id ";

    /** True of one of the town that the public may read; a withdrawn one stays to be read. */
    public static final String VISIBLE = " p.tenant_id = :tenant and" + EditionRule.VISIBLE;

    private ProjectRule() {}
}
