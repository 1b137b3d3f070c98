package fr.agissons.participatorybudget.project.page;

import fr.agissons.participatorybudget.idea.IdeaRule;
import fr.agissons.participatorybudget.idea.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The idea a project came from, when everybody may read it.
 *
 * @param authors who signs it
 * @param reason what the services say of it
 */
public record Origin(
        UUID id,
        String title,
        @Nullable String authors,
        int supports,
        @Nullable Outcome outcome,
        @Nullable String reason,
        @Nullable Instant answeredAt) {
    static final String ONE = "select i.id, i.title," + IdeaRule.AUTHORS + """
            , i.supports, i.outcome, y.reason, y.saved_at from""" + IdeaRule.FROM + """
            left join lateral (select s.reason, s.saved_at from budget_study s
                where s.tenant_id = :tenant and s.idea_id = i.id and s.published order by s.number desc limit 1) y on true
            where""" + IdeaRule.VISIBLE
            + "and i.id = :id";

    public String path() {
        return IdeaRule.PATH + "/" + id;
    }

    /** What the services say, by paragraphs. */
    public List<String> answer() {
        return reason == null
                ? List.of()
                : reason.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}
