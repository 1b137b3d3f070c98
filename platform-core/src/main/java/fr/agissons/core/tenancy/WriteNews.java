package fr.agissons.core.tenancy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tells the other nodes which tenants were written to, and hears it from them. It is told after the commit, by a thread of
 * its own, because PostgreSQL lets transactions that notify commit only one after the other.
 */
final class WriteNews implements ChangeListener, SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(WriteNews.class);
    private static final String ALL = "*";

    /** A crowd that writes is told of fifty times a second, not at each of its commits. */
    private static final Duration BREATH = Duration.ofMillis(20);

    /** What is told need not outlive the database: a node that was cut off forgets what it knew anyway. */
    private static final String TELL = """
            select set_config('synchronous_commit', 'off', true), pg_notify('agissons_write', tenant || ' ' || ?)
            from unnest(?) tenant
            """;

    private final Writes writes;
    private final JdbcClient database;
    private final String node = UUID.randomUUID().toString();
    private final BlockingQueue<String> untold = new LinkedBlockingQueue<>();
    private volatile boolean running;
    private volatile Thread teller = Thread.currentThread();

    WriteNews(Writes writes, DataSource platform) {
        this.writes = writes;
        this.database = JdbcClient.create(platform);
    }

    /** A transaction that could write has ended for this tenant. */
    void wrote(TenantId tenant) {
        writes.wrote(tenant);
        tellLater(tenant.toString());
    }

    /** A transaction wrote that could reach any tenant. */
    void wroteAnywhere() {
        writes.wroteAnywhere();
        tellLater(ALL);
    }

    /** A program that does one thing and leaves has no thread for it, and says it before it goes. */
    private void tellLater(String whom) {
        if (running) {
            untold.add(whom);
        } else {
            tell(Set.of(whom));
        }
    }

    @Override
    public String channel() {
        return "agissons_write";
    }

    @Override
    public void heard(String payload) {
        String[] tenantAndNode = payload.split(" ", 2);
        if (tenantAndNode[1].equals(node)) {
            return;
        }
        if (tenantAndNode[0].equals(ALL)) {
            writes.wroteAnywhere();
        } else {
            writes.wrote(new TenantId(Integer.parseInt(tenantAndNode[0])));
        }
    }

    @Override
    public void caughtUp() {
        writes.hearing(true);
    }

    @Override
    public void cut() {
        writes.hearing(false);
    }

    @Override
    public void start() {
        running = true;
        teller = Thread.ofPlatform().daemon().name("write-news").start(this::tell);
    }

    @Override
    public void stop() {
        running = false;
        teller.interrupt();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void tell() {
        while (running) {
            try {
                List<String> written = new ArrayList<>();
                written.add(untold.take());
                untold.drainTo(written);
                tell(new LinkedHashSet<>(written));
                Thread.sleep(BREATH);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void tell(Set<String> tenants) {
        try {
            database.sql(TELL)
                    .param(node)
                    .param(tenants.toArray(String[]::new))
                    .query((row, number) -> "told")
                    .list();
        } catch (DataAccessException failed) {
            LOG.warn("Other nodes were not told what was written here: {}", failed.toString());
        }
    }
}
