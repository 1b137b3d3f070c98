package fr.agissons.participatorybudget.idea.page;

import fr.agissons.core.geo.GeoPoint;
import fr.agissons.participatorybudget.idea.IdeaRule;
import fr.agissons.participatorybudget.idea.Outcome;
import fr.agissons.participatorybudget.rule.Category;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One idea as its page shows it.
 *
 * @param cents what its author guesses it costs
 * @param authors who signs it
 * @param own whether the reader does
 * @param supported whether the reader stands behind it
 * @param given how many ideas of the edition the reader stands behind
 * @param most how many one person may, if there is an end to it
 * @param project the project it became, and its number
 * @param reason what the services say of it, once everybody may read it
 * @param price what they find it costs
 */
public record IdeaView(
        UUID id,
        UUID edition,
        String title,
        String text,
        Category category,
        @Nullable String district,
        String place,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable Long cents,
        int supports,
        @Nullable Outcome outcome,
        Instant publishedAt,
        @Nullable String authors,
        boolean own,
        boolean supported,
        int given,
        @Nullable Integer most,
        @Nullable UUID project,
        @Nullable Integer number,
        @Nullable String reason,
        @Nullable Long price,
        @Nullable Instant answeredAt) {
    /** The one of {@code :id} that everybody may read, for {@code :reader}. */
    static final String ONE = """
            select i.id, i.edition_id, i.title, i.words, i.category, v.district, i.place, i.latitude, i.longitude,
                i.cost_cents, i.supports, i.outcome, i.published_at,""" + IdeaRule.AUTHORS + """
                , i.author_id = :reader or exists (select from budget_idea_author a where a.tenant_id = :tenant
                    and a.idea_id = i.id and a.person_id = :reader and a.state = 'ACCEPTED'),
                exists (select from budget_support s where s.tenant_id = :tenant and s.idea_id = i.id
                    and s.person_id = :reader),
                coalesce((select g.supports from budget_supporter g where g.tenant_id = :tenant
                    and g.edition_id = i.edition_id and g.person_id = :reader), 0),
                (select l.most from budget_support_limit l where l.tenant_id = :tenant and l.edition_id = i.edition_id),
                p.id, p.number, y.reason, y.cost_cents, y.saved_at
            from""" + IdeaRow.FROM + """
            left join lateral (select s.reason, s.cost_cents, s.saved_at from budget_study s
                where s.tenant_id = :tenant and s.idea_id = i.id and s.published order by s.number desc limit 1) y on true
            where""" + IdeaRule.VISIBLE + "and i.id = :id";

    /** One of its pictures. */
    public record Picture(String file, String small, int width, int height, String alt) {
        static final String OF = """
                select f.file, f.small, f.width, f.height, f.alt from budget_idea_picture f
                where f.tenant_id = :tenant and f.idea_id = :id order by f.id""";

        public String path() {
            return "/fichiers/" + file;
        }
    }

    /** What its authors added. */
    public record Added(String words, Instant at) {
        static final String OF = """
                select c.words, c.written_at from budget_clarification c
                where c.tenant_id = :tenant and c.idea_id = :id order by c.id""";
    }

    public String path() {
        return IdeaRule.PATH + "/" + id;
    }

    public Optional<GeoPoint> point() {
        return latitude == null || longitude == null
                ? Optional.empty()
                : Optional.of(new GeoPoint(latitude, longitude));
    }

    public List<String> paragraphs() {
        return lines(text);
    }

    /** What the services say, by paragraphs. */
    public List<String> answer() {
        return reason == null ? List.of() : lines(reason);
    }

    private static List<String> lines(String words) {
        return words.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
