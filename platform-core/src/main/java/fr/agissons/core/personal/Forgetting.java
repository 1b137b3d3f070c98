package fr.agissons.core.personal;

import fr.agissons.core.personal.PersonalColumn.Blank;
import fr.agissons.core.personal.PersonalColumn.Fate;
import fr.agissons.core.tenancy.Ids;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.web.Refusals;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.StringJoiner;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes a person out of the rows that name them, as each source has said. */
@Component
class Forgetting {
    private static final String FORMER = "Ancien membre";

    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final Clock clock;

    Forgetting(JdbcClient jdbc, EntityManager entities, Clock clock) {
        this.jdbc = jdbc;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Keeps the member's row from everybody else until the transaction ends; their address, empty for none. Admins wait for
     * one another, so that two who leave at the same moment do not leave the town without one.
     */
    String lock(UUID person) {
        jdbc.sql("""
                select person_id from membership where tenant_id = :tenant and role = 'ADMIN' and exists (
                    select from membership where tenant_id = :tenant and person_id = :person and role = 'ADMIN')
                order by id for update""").param("tenant", tenant()).param("person", person).query().listOfRows();
        return jdbc.sql("""
                select coalesce(email, '') from membership
                where tenant_id = :tenant and person_id = :person and left_at is null for update""")
                .param("tenant", tenant())
                .param("person", person)
                .query(String.class)
                .optional()
                .orElseThrow(Refusals.NotFound::new);
    }

    void forget(UUID person, String address, List<PersonalColumn> columns) {
        entities.flush();
        entities.clear();
        UUID pseudonym = UUID.randomUUID();
        standIn(pseudonym);
        long kept = 0;
        for (PersonalColumn column : columns) {
            kept += switch (column.fate()) {
                case PSEUDONYM -> rename(column, person, pseudonym);
                case FOLLOWS -> rename(column, pseudonym, pseudonym);
                default -> 0;
            };
        }
        columns.stream().filter(one -> one.fate() == Fate.ERASED_BY_ADDRESS).forEach(one -> erase(one, address));
        columns.stream().filter(one -> one.fate() == Fate.ERASED).forEach(one -> erase(one, person));
        erase(MemberTraces.MEMBERSHIP, person);
        if (kept == 0) {
            erase(MemberTraces.MEMBERSHIP, pseudonym);
        }
    }

    /** Rows that stay belong to somebody: a member without name, address or role, of whom nothing else is known. */
    private void standIn(UUID pseudonym) {
        jdbc.sql("""
                insert into membership (tenant_id, id, person_id, role, display_name, email, language, joined_at, left_at)
                values (:tenant, :id, :person, 'RESIDENT', :name, null, 'fr', :now, :now)""")
                .param("tenant", tenant())
                .param("id", Ids.next())
                .param("person", pseudonym)
                .param("name", FORMER)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private int rename(PersonalColumn column, UUID from, UUID to) {
        StringJoiner changes = new StringJoiner(", ").add(column.column() + " = :to");
        for (Blank blank : column.blanked()) {
            changes.add(blank.column() + " = " + (blank.value() == null ? "null" : ":" + blank.column()));
        }
        var update = jdbc.sql("update %s set %s where tenant_id = :tenant and %s = :from"
                        .formatted(column.table(), changes, column.column()))
                .param("tenant", tenant())
                .param("from", from)
                .param("to", to);
        for (Blank blank : column.blanked()) {
            update = blank.value() == null ? update : update.param(blank.column(), blank.value());
        }
        return update.update();
    }

    private void erase(PersonalColumn column, Object value) {
        jdbc.sql("delete from %s where tenant_id = :tenant and %s = :value".formatted(column.table(), column.column()))
                .param("tenant", tenant())
                .param("value", value)
                .update();
    }

    private static int tenant() {
        return Tenancy.current().id().value();
    }
}
