package fr.agissons.mutualaid.directory;

import fr.agissons.core.geo.GeoPoint;
import fr.agissons.mutualaid.skill.SkillRule;
import fr.agissons.mutualaid.talent.Audience;
import fr.agissons.mutualaid.talent.Mastery;
import fr.agissons.mutualaid.talent.Skill;
import fr.agissons.mutualaid.talent.Venue;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One offer as its page shows it. There is no way to reach anybody among its columns.
 *
 * @param name how the person is called, for those who are signed in
 * @param own whether the reader offers it
 * @param full whether as many as the person bears are under way
 * @param pending the reader's own invitation that waits for an answer
 * @param hidden why the town hides it, for the town
 */
public record SkillView(
        UUID id,
        String title,
        String details,
        Skill skill,
        Mastery mastery,
        int times,
        Venue venue,
        int radius,
        Audience audience,
        @Nullable Integer atOnce,
        boolean full,
        String city,
        @Nullable String neighbourhood,
        double latitude,
        double longitude,
        Instant confirmedAt,
        boolean own,
        @Nullable String name,
        @Nullable UUID pending,
        @Nullable String hidden) {
    private static final String COLUMNS = """
            select s.id, s.title, s.details, s.skill, s.mastery, s.times, s.venue, s.radius, s.audience, s.at_once,
                s.at_once is not null and s.taken >= s.at_once, s.city, s.neighbourhood, s.latitude, s.longitude,
                s.confirmed_at, s.person_id = :reader, p.display_name,
                (select i.id from mutualaid_invitation i where i.tenant_id = :tenant and i.skill_id = s.id
                    and i.party_id = :reader and i.state = 'SENT' and i.sent_at > :silent limit 1), s.hidden_reason
            from mutualaid_skill s
            left join membership p on p.tenant_id = :tenant and p.person_id = s.person_id and :signed
            where\s""";

    /** The one of {@code :id}, when anybody may know of it. */
    static final String OPEN = COLUMNS + SkillRule.OPEN + "and s.id = :id";

    /** The same for the town, which also reads what it hides. */
    static final String FOR_TOWN =
            COLUMNS + "(" + SkillRule.OPEN + "or s.tenant_id = :tenant and s.hidden_reason is not null) and s.id = :id";

    public String path() {
        return SkillQuery.PATH + "/" + id;
    }

    GeoPoint point() {
        return new GeoPoint(latitude, longitude);
    }

    public List<String> paragraphs() {
        return details.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
