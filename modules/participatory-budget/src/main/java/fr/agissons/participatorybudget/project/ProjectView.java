package fr.agissons.participatorybudget.project;

import fr.agissons.core.geo.GeoPoint;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.rule.Category;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A project as all of the module reads it.
 *
 * @param edition the edition it is in
 * @param envelope what it would be paid from
 * @param district the envelope's; the whole town when none
 * @param code what ballots, counts and files call it
 * @param number what stands beside it on ballots
 * @param cents its price
 * @param exclusiveGroup a word it shares with projects of which at most one can win
 * @param idea the idea it came from, if it came from one
 */
public record ProjectView(
        UUID id,
        int version,
        UUID edition,
        String editionSlug,
        UUID envelope,
        @Nullable String district,
        String code,
        int number,
        String title,
        String text,
        Category category,
        long cents,
        String place,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String picture,
        @Nullable String pictureSmall,
        @Nullable Integer pictureWidth,
        @Nullable Integer pictureHeight,
        @Nullable String pictureAlt,
        @Nullable String exclusiveGroup,
        @Nullable UUID idea,
        ProjectState state,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnReason) {
    /** The columns, in this order, of what {@link ProjectRule#FROM} joins. */
    public static final String COLUMNS = """
            select p.id, p.version, p.edition_id, e.slug, p.envelope_id, v.district, p.code, p.number, p.title, p.words,
                p.category, p.cost_cents, p.place, p.latitude, p.longitude, p.picture, p.picture_small, p.picture_width,
                p.picture_height, p.picture_alt, p.exclusive_group, p.idea_id, p.state, p.withdrawn_at,
                p.withdrawn_reason
            from""";

    /** Its page. */
    public String path() {
        return path(id);
    }

    /** The page of the project of that number. */
    public static String path(UUID id) {
        return EditionView.PATH + "/projets/" + id;
    }

    /** Whether it can be voted for. */
    public boolean isAdmitted() {
        return state == ProjectState.ADMITTED;
    }

    /** Where it would be, if that is one place. */
    public Optional<GeoPoint> point() {
        return latitude == null || longitude == null
                ? Optional.empty()
                : Optional.of(new GeoPoint(latitude, longitude));
    }

    /** What it is, by paragraphs. */
    public List<String> paragraphs() {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
