package fr.agissons.participatorybudget.project.page;

import fr.agissons.core.geo.GeoPoint;
import fr.agissons.participatorybudget.project.ProjectRule;
import fr.agissons.participatorybudget.project.ProjectState;
import fr.agissons.participatorybudget.project.ProjectView;
import fr.agissons.participatorybudget.rule.Category;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One project in a list.
 *
 * @param drawn its place in the order that was drawn for whoever reads
 */
public record ProjectRow(
        UUID id,
        String title,
        Category category,
        long cents,
        @Nullable String district,
        String place,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String picture,
        ProjectState state,
        String drawn) {
    /** Where a project stands in the order drawn from {@code :seed}. */
    static final String DRAWN = "encode(sha256(convert_to(:seed || p.id::text, 'UTF8')), 'hex')";

    /** The columns, in this order. */
    static final String COLUMNS = """
            select p.id, p.title, p.category, p.cost_cents, v.district, p.place, p.latitude, p.longitude, p.picture_small,
                p.state,\s""" + DRAWN + " from" + ProjectRule.FROM;

    /** Its page. */
    public String path() {
        return ProjectView.path(id);
    }

    Optional<GeoPoint> point() {
        return latitude == null || longitude == null
                ? Optional.empty()
                : Optional.of(new GeoPoint(latitude, longitude));
    }
}
