package fr.agissons.core.life;

import fr.agissons.core.access.Me;
import fr.agissons.core.audit.Journal;
import fr.agissons.core.audit.StateChanged;
import fr.agissons.core.life.LifeChange.Reason;
import fr.agissons.core.life.LifeChange.Refused;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.tenancy.Tenant.State;
import fr.agissons.core.tenancy.Tenants;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What operators do to a site: close it for a while, close it for good, and take either back. Each act is one transaction
 * and a line with its reason in the site's own journal. Nothing is lost by any of them.
 */
public final class TownLife {
    private static final int LONGEST_REASON = 1_000;

    private final Tenants tenants;
    private final JdbcClient platform;
    private final Clock clock;

    /** Over the database as the platform's role, which knows every site. */
    public TownLife(Tenants tenants, DataSource platform, Clock clock) {
        this.tenants = tenants;
        this.platform = JdbcClient.create(platform);
        this.clock = clock;
    }

    /** Closes an open site for a while: everybody reads that it takes a break, mails wait, nobody signs in. */
    public LifeChange suspend(String slug, String reason) {
        return move(slug, Set.of(State.OPEN), State.SUSPENDED, reason, database -> {});
    }

    /** Opens a suspended site again. */
    public LifeChange resume(String slug, String reason) {
        return move(slug, Set.of(State.SUSPENDED), State.OPEN, reason, database -> {});
    }

    /**
     * Closes a site for good; it is erased when the grace period is over.
     *
     * @param host the site's host, typed by whoever asks
     */
    public LifeChange close(String slug, String host, String reason, Duration grace) {
        Optional<Tenant> site = tenants.named(slug);
        if (site.isPresent() && !site.get().host().equals(host)) {
            return new Refused(Reason.OTHER_HOST);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return move(
                slug,
                Set.of(State.DRAFT, State.OPEN, State.SUSPENDED),
                State.CLOSING,
                reason,
                database -> database.sql("""
                        insert into tenant_closing (tenant_id, state_before, asked_at, asked_by, erase_at)
                        values (:id, :before, :now, :by, :due)""")
                        .param("id", site.orElseThrow().id().value())
                        .param("before", site.orElseThrow().state().name())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("by", Me.find().map(Me::person).orElse(null))
                        .param("due", now.plus(grace).atOffset(ZoneOffset.UTC))
                        .update());
    }

    /** Takes a closing back: the site is again what it was. */
    public LifeChange reopen(String slug, String reason) {
        Optional<Tenant> site = tenants.named(slug);
        Optional<Closing> closing = site.flatMap(this::closing);
        if (site.isPresent() && closing.isEmpty()) {
            return new Refused(Reason.NOT_NOW);
        }
        State before = closing.map(Closing::before).orElse(State.SUSPENDED);
        return move(
                slug,
                Set.of(State.CLOSING),
                before,
                reason,
                database -> database.sql("delete from tenant_closing where tenant_id = ?")
                        .param(site.orElseThrow().id().value())
                        .update());
    }

    /** The announced end of a site, if there is one. */
    public Optional<Closing> closing(Tenant site) {
        return platform.sql("select state_before, asked_at, asked_by, erase_at from tenant_closing where tenant_id = ?")
                .param(site.id().value())
                .query((row, number) -> new Closing(
                        State.valueOf(row.getString("state_before")),
                        row.getObject("asked_at", java.time.OffsetDateTime.class)
                                .toInstant(),
                        Optional.ofNullable(row.getObject("asked_by", UUID.class)),
                        row.getObject("erase_at", java.time.OffsetDateTime.class)
                                .toInstant()))
                .optional();
    }

    private LifeChange move(String slug, Set<State> from, State to, String reason, Consumer<JdbcClient> besides) {
        Optional<Tenant> known = tenants.named(slug);
        if (known.isEmpty()) {
            return new Refused(Reason.UNKNOWN_SITE);
        }
        if (!from.contains(known.get().state())) {
            return new Refused(Reason.NOT_NOW);
        }
        if (reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
            return new Refused(Reason.NO_REASON);
        }
        State before = known.get().state();
        boolean moved = tenants.move(known.get(), to, (site, database) -> {
            besides.accept(database);
            Journal.add(
                    database,
                    StateChanged.of(
                            "core.site", new UUID(0, site.id().value()), before, to, reason.strip(), clock.instant()));
        });
        return moved ? new LifeChange.Done(tenants.named(slug).orElseThrow()) : new Refused(Reason.OVERTAKEN);
    }
}
