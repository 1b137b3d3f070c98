package fr.agissons.core.people;

import fr.agissons.core.access.Role;
import fr.agissons.core.audit.StateChanged;
import fr.agissons.core.tenancy.Tenancy;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The admins and moderators a town waits for: whoever signs in with such a verified address has the role from then on, and
 * is expected no more.
 */
@Component
@Transactional
public class ExpectedAdmins {
    private final JdbcClient jdbc;
    private final Memberships memberships;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ExpectedAdmins(JdbcClient jdbc, Memberships memberships, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.memberships = memberships;
        this.events = events;
        this.clock = clock;
    }

    /** From now on the current town expects the owner of this address; told in a transaction of the caller's. */
    public static void expect(JdbcClient transaction, String email) {
        transaction
                .sql("insert into expected_admin (tenant_id, email) values (?, ?) on conflict do nothing")
                .params(Tenancy.current().id().value(), folded(email))
                .update();
    }

    /** From now on the current town expects the owner of this address in that role, and in no other. */
    void expect(String email, Role role) {
        jdbc.sql("""
                insert into expected_admin (tenant_id, email, role) values (?, ?, ?)
                on conflict (tenant_id, email) do update set role = excluded.role
                """)
                .params(Tenancy.current().id().value(), folded(email), role.name())
                .update();
    }

    /** Expects the owner of this address no more; nothing when nobody was expected. */
    Optional<Role> forget(String email) {
        return jdbc.sql("delete from expected_admin where tenant_id = ? and email = ? returning role")
                .params(Tenancy.current().id().value(), folded(email))
                .query((row, number) -> Role.valueOf(row.getString("role")))
                .optional();
    }

    /** Gives this member the role they were expected in; a higher one they have already is kept. */
    Optional<Role> arrived(UUID person, String email) {
        Optional<Role> expected =
                forget(email).filter(role -> !memberships.of(person).role().atLeast(role));
        expected.ifPresent(role -> {
            Role before = memberships.change(person, role).before();
            events.publishEvent(StateChanged.of(GrantRoles.KIND, person, before, role, "", clock.instant()));
        });
        return expected;
    }

    static String folded(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
