package fr.agissons.mutualaid.directory;

import fr.agissons.core.geo.GeoPoint;
import fr.agissons.mutualaid.talent.Mastery;
import fr.agissons.mutualaid.talent.Skill;
import fr.agissons.mutualaid.talent.Venue;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One offer in a list, with no more of its place than everybody may know, and nothing of who makes it.
 *
 * @param distance kilometres from the place asked for to the rough point, when one was
 */
public record SkillRow(
        UUID id,
        String title,
        Skill skill,
        Mastery mastery,
        Venue venue,
        int times,
        int radius,
        String city,
        @Nullable String neighbourhood,
        double latitude,
        double longitude,
        Instant confirmedAt,
        @Nullable Double distance) {
    /** The columns, in this order but for the distance, of {@code mutualaid_skill s}. */
    static final String COLUMNS = """
            select s.id, s.title, s.skill, s.mastery, s.venue, s.times, s.radius, s.city, s.neighbourhood, s.latitude,
                s.longitude, s.confirmed_at,\s""";

    /** Its page. */
    public String path() {
        return SkillQuery.PATH + "/" + id;
    }

    /** Its rough point. */
    public GeoPoint point() {
        return new GeoPoint(latitude, longitude);
    }
}
