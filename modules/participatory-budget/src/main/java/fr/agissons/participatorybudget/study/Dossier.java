package fr.agissons.participatorybudget.study;

import fr.agissons.core.moderation.ModerationRule;
import fr.agissons.participatorybudget.idea.IdeaRule;
import fr.agissons.participatorybudget.idea.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One idea as the services work on it.
 *
 * @param guess what its author guesses it costs, in cents
 * @param agent who looks after it
 * @param project number of the project it became
 * @param hidden whether moderators took it out of sight
 */
public record Dossier(
        UUID id,
        UUID edition,
        String title,
        String text,
        @Nullable String district,
        @Nullable UUID envelope,
        String place,
        @Nullable Long guess,
        int supports,
        @Nullable Outcome outcome,
        @Nullable String authors,
        @Nullable UUID agent,
        @Nullable Integer project,
        boolean hidden) {
    /** True of an idea that moderators took out of sight: it is neither answered nor admitted nor made one with another. */
    static final String HIDDEN = " not (" + ModerationRule.shown("i.id") + ")";

    static final String ONE = """
            select i.id, i.edition_id, i.title, i.words, v.district, i.envelope_id, i.place, i.cost_cents, i.supports,
                i.outcome,""" + IdeaRule.AUTHORS + """
                , a.agent_id,
                (select p.number from budget_project p where p.tenant_id = :tenant and p.idea_id = i.id),
                """ + HIDDEN + """
            from budget_idea i
            left join budget_envelope v on v.tenant_id = :tenant and v.id = i.envelope_id
            left join budget_assignment a on a.tenant_id = :tenant and a.idea_id = i.id
            where i.tenant_id = :tenant and i.id = :id and i.state = 'PUBLISHED'""";

    /** One version of what was found. */
    public record Version(
            int number,
            String agent,
            Instant at,
            @Nullable Outcome outcome,
            @Nullable Long cents,
            String reason,
            String notes,
            boolean published) {
        static final String OF = """
                select s.number, m.display_name, s.saved_at, s.outcome, s.cost_cents, s.reason, s.notes, s.published
                from budget_study s join membership m on m.tenant_id = :tenant and m.person_id = s.agent_id
                where s.tenant_id = :tenant and s.idea_id = :id order by s.number desc limit 100""";
    }

    public String path() {
        return StudyPath.LIST + "/" + id;
    }

    public String publicPath() {
        return IdeaRule.PATH + "/" + id;
    }

    public List<String> paragraphs() {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
