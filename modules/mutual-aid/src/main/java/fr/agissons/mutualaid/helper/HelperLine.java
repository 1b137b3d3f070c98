package fr.agissons.mutualaid.helper;

import fr.agissons.mutualaid.rule.Level;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One helper as the town reads it.
 *
 * @param person who it is
 * @param offers how many offers wait until the town knows them better
 * @param helped how often they have helped
 */
public record HelperLine(
        UUID id,
        UUID person,
        @Nullable String name,
        @Nullable String email,
        int charter,
        Instant charterAt,
        Level level,
        boolean suspended,
        long offers,
        long helped) {
    /** The columns, in this order. */
    static final String COLUMNS = """
            select h.id, h.person_id, p.display_name, p.email, h.charter, h.charter_at, h.level, h.suspended,
                (select count(*) from mutualaid_match m where m.tenant_id = :tenant and m.helper_id = h.person_id
                    and m.state = 'OFFERED'),
                (select count(*) from mutualaid_match m where m.tenant_id = :tenant and m.helper_id = h.person_id
                    and m.state = 'DONE')
            from mutualaid_helper h
            left join membership p on p.tenant_id = :tenant and p.person_id = h.person_id
            where h.tenant_id = :tenant\s""";

    public String path() {
        return HelpersPage.PATH + "/" + person;
    }
}
