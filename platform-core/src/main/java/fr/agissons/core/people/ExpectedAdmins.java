package fr.agissons.core.people;

import fr.agissons.core.access.Role;
import fr.agissons.core.tenancy.Tenancy;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The admins a new town waits for: whoever first signs in with such a verified address becomes its admin, once. */
@Component
@Transactional
public class ExpectedAdmins {
    private final JdbcClient jdbc;
    private final Memberships memberships;

    ExpectedAdmins(JdbcClient jdbc, Memberships memberships) {
        this.jdbc = jdbc;
        this.memberships = memberships;
    }

    /** From now on the current town expects the owner of this address; told in a transaction of the caller's. */
    public static void expect(JdbcClient transaction, String email) {
        transaction
                .sql("insert into expected_admin (tenant_id, email) values (?, ?) on conflict do nothing")
                .params(Tenancy.current().id().value(), folded(email))
                .update();
    }

    /** Makes this member an admin if the town expected their verified address; it expects it no more after that. */
    boolean arrived(UUID person, String email) {
        int awaited = jdbc.sql("delete from expected_admin where tenant_id = ? and email = ?")
                .params(Tenancy.current().id().value(), folded(email))
                .update();
        if (awaited == 1) {
            memberships.grant(person, Role.ADMIN);
        }
        return awaited == 1;
    }

    private static String folded(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
