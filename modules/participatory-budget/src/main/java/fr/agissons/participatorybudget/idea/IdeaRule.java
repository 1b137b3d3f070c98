package fr.agissons.participatorybudget.idea;

import fr.agissons.core.moderation.ModerationRule;
import fr.agissons.participatorybudget.edition.EditionRule;

/** The rule of which ideas are seen, as every query writes it: list, page, comments, search, site map and data alike. */
public final class IdeaRule {
    /** Joins a {@code budget_idea i} with its {@code budget_edition e} and its {@code budget_envelope v}, if it has one. */
    public static final String FROM = " budget_idea i"
            + " join budget_edition e on e.tenant_id = :tenant and e.id = i.edition_id"
            + " left join budget_envelope v on v.tenant_id = :tenant and v.id = i.envelope_id ";

    /** True of one of the town that the public may read. */
    public static final String VISIBLE = " i.tenant_id = :tenant and i.state = 'PUBLISHED' and" + EditionRule.VISIBLE
            + "and" + ModerationRule.shown("i.id");

    /** Where everybody reads them. */
    public static final String PATH = "/budget-participatif/idees";

    /** The names of who signs the idea, its first author first. */
    public static final String AUTHORS = """
             (select string_agg(m.display_name, ', ' order by s.rank, m.display_name) from (
                select 0 as rank, i.author_id as person union all
                select 1, a.person_id from budget_idea_author a where a.tenant_id = :tenant and a.idea_id = i.id
                    and a.state = 'ACCEPTED') s
                join membership m on m.tenant_id = :tenant and m.person_id = s.person)\s""";

    private IdeaRule() {}
}
