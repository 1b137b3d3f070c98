package fr.agissons.participatorybudget.study;

import fr.agissons.participatorybudget.idea.Outcome;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One idea in the list of the services.
 *
 * @param agent who looks after it
 * @param project whether it became one
 * @param hidden whether moderators took it out of sight
 */
public record StudyRow(
        UUID id,
        String title,
        @Nullable String district,
        int supports,
        @Nullable String agent,
        @Nullable Outcome outcome,
        boolean project,
        boolean hidden) {
    /** The columns and the tables; conditions on {@code budget_idea i} and {@code budget_assignment a} follow. */
    static final String FROM = """
            select i.id, i.title, v.district, i.supports, m.display_name, i.outcome, exists (
                select from budget_project p where p.tenant_id = :tenant and p.idea_id = i.id),
                """ + Dossier.HIDDEN + """
            from budget_idea i
            left join budget_envelope v on v.tenant_id = :tenant and v.id = i.envelope_id
            left join budget_assignment a on a.tenant_id = :tenant and a.idea_id = i.id
            left join membership m on m.tenant_id = :tenant and m.person_id = a.agent_id
            where i.tenant_id = :tenant and i.state = 'PUBLISHED' and i.edition_id = :edition\s""";

    /** Whether it can become a project. */
    boolean isAdmissible() {
        return !hidden && !project && outcome != null && outcome.isPossible();
    }

    String path() {
        return StudyPath.LIST + "/" + id;
    }
}
