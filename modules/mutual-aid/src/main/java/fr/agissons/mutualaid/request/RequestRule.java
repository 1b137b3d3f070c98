package fr.agissons.mutualaid.request;

import fr.agissons.core.access.Me;
import fr.agissons.core.moderation.ModerationRule;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rule of who reads which request, as every query writes it: list, page, map, search and home page alike. */
public final class RequestRule {
    /** True of a {@code mutualaid_request r} of the town that still looks for somebody at {@code :now}. */
    public static final String SEEKING =
            " r.tenant_id = :tenant and r.state in ('TRIAGED', 'MATCHED', 'CONFIRMED') and r.confirmed < r.needed"
                    + " and r.wanted_until > :now and" + ModerationRule.shown("r.id");

    /** True of one that this reader may know of: {@link #reader} fills in who reads. */
    public static final String SHOWN =
            " (r.privacy = 'PUBLIC' or r.privacy = 'MEMBERS' and :signed or r.privacy = 'VETTED' and exists (select 1"
                    + " from mutualaid_helper v where v.tenant_id = :tenant and v.person_id = :reader and v.level <>"
                    + " 'DECLARED' and not v.suspended)) ";

    /** True of one that anybody may know of. */
    public static final String PUBLIC = SEEKING + " and r.privacy = 'PUBLIC' ";

    private static final UUID NOBODY = new UUID(0, 0);

    private RequestRule() {}

    /** The values these conditions ask for. */
    public static Map<String, Object> reader(@Nullable Me me, Instant now) {
        Map<String, Object> values = new HashMap<>();
        values.put("now", now);
        values.put("signed", me != null);
        values.put("reader", me == null ? NOBODY : me.person());
        return values;
    }
}
