package fr.agissons.mutualaid.skill;

import fr.agissons.core.moderation.ModerationRule;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** The rule of which offers can be found and asked for, as every query writes it. */
public final class SkillRule {
    /**
     * True of a {@code mutualaid_skill s} of the town that anybody may know of: it rests, too, when its person was asked
     * whether it is still true and has not answered since {@code :silent}.
     */
    public static final String OPEN =
            " s.tenant_id = :tenant and s.state = 'ACTIVE' and s.hidden_reason is null and (s.asked_at is null"
                    + " or s.asked_at > :silent) and not exists (select 1 from mutualaid_helper sh where sh.tenant_id"
                    + " = :tenant and sh.person_id = s.person_id and sh.suspended) and" + ModerationRule.shown("s.id")
                    + " ";

    /** Great-circle distance in kilometres from {@code :lat}, {@code :lon} to the offer's rough point. */
    public static final String DISTANCE = """
            2 * 6371.0088 * asin(least(1.0, sqrt(
                power(sin(radians(s.latitude - :lat) / 2), 2)
                + cos(radians(:lat)) * cos(radians(s.latitude)) * power(sin(radians(s.longitude - :lon) / 2), 2))))""";

    /** True of one whose person comes that far, or helps from afar. */
    public static final String WITHIN_REACH = " (s.venue <> 'ON_SITE' or " + DISTANCE + " <= s.radius) ";

    private SkillRule() {}

    /** The values the rule asks for. */
    public static Map<String, Object> at(Instant now) {
        Map<String, Object> values = new HashMap<>();
        values.put("silent", now.minus(SkillOffer.PATIENCE));
        return values;
    }
}
