package fr.agissons.mutualaid.skill;

import fr.agissons.mutualaid.talent.Audience;
import fr.agissons.mutualaid.talent.Mastery;
import fr.agissons.mutualaid.talent.Skill;
import fr.agissons.mutualaid.talent.Times;
import fr.agissons.mutualaid.talent.Venue;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What is offered, as everybody reads it.
 *
 * @param skill what sort of thing
 * @param mastery how well
 * @param title the offer in one sentence
 * @param details more about it, may be empty
 * @param times when, as {@link Times} keeps it
 * @param venue there, or from afar
 * @param radius how far they come, in kilometres
 * @param audience for whom
 * @param atOnce for how many at a time; nothing when there is no end to it
 */
@Embeddable
public record SkillDetails(
        @Enumerated(EnumType.STRING) Skill skill,
        @Enumerated(EnumType.STRING) Mastery mastery,
        String title,
        String details,
        int times,
        @Enumerated(EnumType.STRING) Venue venue,
        int radius,
        @Enumerated(EnumType.STRING) Audience audience,
        @Column(name = "at_once") @Nullable Integer atOnce) {
    /** The shortest sentence. */
    public static final int SHORTEST_TITLE = 3;

    /** The longest sentence. */
    public static final int LONGEST_TITLE = 100;

    /** The longest text. */
    public static final int LONGEST_DETAILS = 2000;

    /** As far as anybody comes, in kilometres. */
    public static final int FURTHEST = 50;

    /** The most that anybody counts at a time. */
    public static final int MOST_AT_ONCE = 20;

    public SkillDetails {
        if (new Times(times).isEmpty()) {
            throw new IllegalArgumentException("Nobody can be asked who is never free");
        }
    }
}
