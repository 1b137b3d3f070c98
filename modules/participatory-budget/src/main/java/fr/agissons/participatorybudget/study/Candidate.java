package fr.agissons.participatorybudget.study;

import fr.agissons.core.moderation.ModerationRule;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An idea that can become a project.
 *
 * @param envelope what it would be paid from; none while nobody knows for which part of the town it is
 * @param cents the price the services published
 */
public record Candidate(
        UUID id,
        String title,
        @Nullable UUID envelope,
        @Nullable String district,
        long cents) {
    /** The columns and the tables; conditions on {@code budget_idea i} and {@code budget_assignment a} follow. */
    static final String FROM = """
            select i.id, i.title, i.envelope_id, v.district, s.cost_cents
            from budget_idea i
            join lateral (select y.cost_cents from budget_study y where y.tenant_id = :tenant and y.idea_id = i.id
                and y.published and y.outcome <> 'INFEASIBLE' and i.outcome <> 'INFEASIBLE'
                order by y.number desc limit 1) s on s.cost_cents is not null
            left join budget_envelope v on v.tenant_id = :tenant and v.id = i.envelope_id
            left join budget_assignment a on a.tenant_id = :tenant and a.idea_id = i.id
            where i.tenant_id = :tenant and i.state = 'PUBLISHED' and i.edition_id = :edition
                and not exists (select from budget_project p where p.tenant_id = :tenant and p.idea_id = i.id)
                and""" + ModerationRule.shown("i.id");

    String path() {
        return StudyPath.LIST + "/" + id;
    }

    /** The same, paid from that envelope where it has none of its own. */
    Candidate or(@Nullable UUID only) {
        return envelope == null ? new Candidate(id, title, only, district, cents) : this;
    }
}
