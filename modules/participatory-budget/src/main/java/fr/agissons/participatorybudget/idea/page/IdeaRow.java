package fr.agissons.participatorybudget.idea.page;

import fr.agissons.core.comment.CommentRule;
import fr.agissons.core.geo.GeoPoint;
import fr.agissons.participatorybudget.idea.IdeaRule;
import fr.agissons.participatorybudget.idea.Outcome;
import fr.agissons.participatorybudget.rule.Category;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One idea in a list.
 *
 * @param district the part of the town it is for, if that is known
 * @param project whether it became one
 * @param picture its first one, among the town's files
 * @param rank its place in the random order
 */
public record IdeaRow(
        UUID id,
        String title,
        Category category,
        @Nullable String district,
        String place,
        @Nullable Double latitude,
        @Nullable Double longitude,
        int supports,
        int comments,
        @Nullable Outcome outcome,
        boolean project,
        @Nullable String picture,
        String rank) {
    /** The columns, for {@code :seed}, of what {@link IdeaRule#FROM} joins and a {@code budget_project p}. */
    static final String COLUMNS = """
            select i.id, i.title, i.category, v.district, i.place, i.latitude, i.longitude, i.supports,""" + CommentRule.count("i.id") + """
            , i.outcome, p.id is not null,
                (select f.small from budget_idea_picture f where f.tenant_id = :tenant and f.idea_id = i.id
                    order by f.id limit 1),\s""" + IdeaRow.RANK;

    /** An order nobody chose, the same as long as the seed is. */
    static final String RANK = "md5(cast(i.id as text) || :seed)";

    /** Joins the project an idea became. */
    static final String FROM = IdeaRule.FROM
            + "left join budget_project p on p.tenant_id = :tenant and p.edition_id = i.edition_id and p.idea_id = i.id ";

    String path() {
        return IdeaRule.PATH + "/" + id;
    }

    Standing standing() {
        return Standing.of(outcome, project);
    }

    Optional<GeoPoint> point() {
        return latitude == null || longitude == null
                ? Optional.empty()
                : Optional.of(new GeoPoint(latitude, longitude));
    }
}
