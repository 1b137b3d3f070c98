package fr.agissons.console.api;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.Role;
import fr.agissons.core.audit.StateChanged;
import fr.agissons.core.read.Reads;
import fr.agissons.core.tenancy.Ids;
import fr.agissons.core.tenancy.Tenancy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The keys programs bring in an operator's place. A key is made by somebody who signed in with two factors, acts in their
 * name, ends by itself within a quarter of a year, and every operator can withdraw it.
 */
@Service
@Transactional
class ApiKeys {
    /** What the journal calls a key. */
    static final String KIND = "console.key";

    static final int LONGEST_LABEL = 80;
    private static final Duration LIFE = Duration.ofDays(90);

    private static final String ALL = """
            select k.id, k.label, m.display_name as owner, k.made_at, k.expires_at, k.used_at
            from operator_key k join membership m on m.tenant_id = k.tenant_id and m.person_id = k.person_id
            where k.tenant_id = :tenant order by k.made_at desc, k.id
            """;

    private final JdbcClient jdbc;
    private final Reads reads;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ApiKeys(JdbcClient jdbc, Reads reads, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.reads = reads;
        this.events = events;
        this.clock = clock;
    }

    private enum State {
        NONE,
        VALID
    }

    @Transactional(readOnly = true)
    List<ApiKey> all() {
        return reads.list(ApiKey.class, ALL, Map.of());
    }

    /** Makes one for whoever is signed in; this is the only time anybody sees it. */
    ApiSecret make(String label) {
        ApiSecret secret = ApiSecret.random();
        UUID id = Ids.next();
        Instant now = clock.instant();
        jdbc.sql("""
                        insert into operator_key (tenant_id, id, person_id, label, digest, made_at, expires_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        Tenancy.current().id().value(),
                        id,
                        Me.current().person(),
                        label,
                        secret.digest(),
                        now.atOffset(ZoneOffset.UTC),
                        now.plus(LIFE).atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(StateChanged.of(KIND, id, State.NONE, State.VALID, label, now));
        return secret;
    }

    /** Ends a key at once; false when there is none of that number. */
    boolean withdraw(UUID id) {
        Optional<String> label = jdbc.sql("delete from operator_key where tenant_id = ? and id = ? returning label")
                .params(Tenancy.current().id().value(), id)
                .query(String.class)
                .optional();
        label.ifPresent(
                was -> events.publishEvent(StateChanged.of(KIND, id, State.VALID, State.NONE, was, clock.instant())));
        return label.isPresent();
    }

    /** In whose name this key acts, and that it was used; nothing for one that is unknown, withdrawn or over. */
    Optional<Me> owner(ApiSecret secret) {
        int site = Tenancy.current().id().value();
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        Optional<Me> owner = jdbc.sql("""
                        select m.person_id, m.display_name, m.email, m.language
                        from operator_key k join membership m on m.tenant_id = k.tenant_id and m.person_id = k.person_id
                        where k.tenant_id = ? and k.digest = ? and k.expires_at > ?""")
                .params(site, secret.digest(), now)
                .query((row, number) -> new Me(
                        row.getObject("person_id", UUID.class),
                        site,
                        Role.RESIDENT,
                        true,
                        row.getString("display_name"),
                        row.getString("email"),
                        row.getString("language")))
                .optional();
        if (owner.isPresent()) {
            // Once an hour is enough to see that a key is not forgotten.
            jdbc.sql("""
                            update operator_key set used_at = ? where tenant_id = ? and digest = ?
                            and (used_at is null or used_at < ?)""").params(now, site, secret.digest(), now.minusHours(1)).update();
        }
        return owner;
    }
}
