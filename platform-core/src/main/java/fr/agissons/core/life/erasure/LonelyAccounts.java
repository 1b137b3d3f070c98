package fr.agissons.core.life.erasure;

import fr.agissons.core.people.IdentityProvider;
import fr.agissons.core.tenancy.Tenant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Has the identity provider forget the members of a town who live in no other. Doing it twice changes nothing. */
final class LonelyAccounts {
    private static final int SOME = 500;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final JdbcClient platform;

    LonelyAccounts(DataSource platform) {
        this.platform = JdbcClient.create(platform);
    }

    /** How many accounts are gone, and how many stay: their owners live elsewhere too, or operate the platform. */
    record Outcome(long forgotten, long kept) {}

    Outcome forget(Tenant town, IdentityProvider identities, Consumer<String> progress) {
        long forgotten = 0;
        long kept = 0;
        UUID last = BEFORE_ALL;
        List<UUID> members = membersAfter(town, last);
        while (!members.isEmpty()) {
            Set<UUID> elsewhere = livingElsewhere(town, members);
            for (UUID member : members) {
                if (!elsewhere.contains(member) && identities.forget(member)) {
                    forgotten++;
                    progress.accept("account");
                } else {
                    kept++;
                }
            }
            last = members.getLast();
            members = membersAfter(town, last);
        }
        return new Outcome(forgotten, kept);
    }

    private List<UUID> membersAfter(Tenant town, UUID last) {
        return platform.sql("""
                select person_id from membership where tenant_id = ? and person_id > ? order by person_id limit ?""")
                .params(town.id().value(), last, SOME)
                .query((row, number) -> row.getObject("person_id", UUID.class))
                .list();
    }

    private Set<UUID> livingElsewhere(Tenant town, List<UUID> members) {
        return new HashSet<>(
                platform.sql("select person_id from membership where person_id = any (?) and tenant_id <> ?")
                        .params(members.toArray(UUID[]::new), town.id().value())
                        .query((row, number) -> row.getObject("person_id", UUID.class))
                        .list());
    }
}
