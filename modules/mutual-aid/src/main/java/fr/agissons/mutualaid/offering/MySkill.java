package fr.agissons.mutualaid.offering;

import fr.agissons.mutualaid.skill.SkillState;
import fr.agissons.mutualaid.talent.Audience;
import fr.agissons.mutualaid.talent.Mastery;
import fr.agissons.mutualaid.talent.Skill;
import fr.agissons.mutualaid.talent.Times;
import fr.agissons.mutualaid.talent.Venue;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of a person's own offers.
 *
 * @param taken how many are under way
 * @param askedAt when they were asked whether it is still true, and have not answered
 * @param silent whether they have not answered for too long
 * @param waiting how many invitations wait for an answer
 */
public record MySkill(
        UUID id,
        Skill skill,
        Mastery mastery,
        String title,
        String details,
        int times,
        Venue venue,
        int radius,
        String city,
        @Nullable String neighbourhood,
        Audience audience,
        @Nullable Integer atOnce,
        int taken,
        SkillState state,
        Instant confirmedAt,
        @Nullable Instant askedAt,
        boolean silent,
        @Nullable String hiddenReason,
        long waiting) {
    /** Those of {@code :person} that are not taken off for good. */
    private static final String OWN = """
            select s.id, s.skill, s.mastery, s.title, s.details, s.times, s.venue, s.radius, s.city, s.neighbourhood,
                s.audience, s.at_once, s.taken, s.state, s.confirmed_at, s.asked_at,
                s.asked_at is not null and s.asked_at <= :silent, s.hidden_reason,
                (select count(*) from mutualaid_invitation i where i.tenant_id = :tenant and i.skill_id = s.id
                    and i.state = 'SENT' and i.sent_at > :silent)
            from mutualaid_skill s where s.tenant_id = :tenant and s.person_id = :person and s.state <> 'ARCHIVED'
            """;

    static final String ALL = OWN + "order by s.state, s.confirmed_at desc, s.id limit 100";
    static final String ONE = OWN + "and s.id = :id";

    public String path() {
        return "/entraide/mes-competences/" + id;
    }

    /** Its state as others meet it. */
    public SkillState shown() {
        return silent ? SkillState.PAUSED : state;
    }

    /** The form that says the same. */
    SkillForm form(String part) {
        return new SkillForm(
                skill.slug(),
                mastery.name(),
                title,
                details,
                new Times(times).marks(),
                venue.name(),
                Integer.toString(radius),
                city,
                part,
                audience.name(),
                atOnce == null ? "non" : "oui",
                atOnce == null ? "1" : atOnce.toString());
    }
}
