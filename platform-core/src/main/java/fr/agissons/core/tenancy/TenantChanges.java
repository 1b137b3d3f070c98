package fr.agissons.core.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Listens for changed tenants on a connection of its own and refreshes this node's directory. A cut line is taken up
 * again and the whole directory read anew, because notifications told meanwhile are lost.
 */
final class TenantChanges implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(TenantChanges.class);
    private static final int WAIT_MILLIS = 1_000;

    private final DataSource platform;
    private final TenantDirectory directory;
    private volatile boolean running;
    private volatile Thread listener = Thread.currentThread();

    TenantChanges(DataSource platform, TenantDirectory directory) {
        this.platform = platform;
        this.directory = directory;
    }

    @Override
    public void start() {
        running = true;
        listener = Thread.ofPlatform().daemon().name("tenant-changes").start(this::listen);
    }

    @Override
    public void stop() {
        running = false;
        listener.interrupt();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void listen() {
        boolean first = true;
        while (running) {
            try (Connection connection = platform.getConnection()) {
                connection.setAutoCommit(true);
                try (Statement statement = connection.createStatement()) {
                    statement.execute("listen agissons_tenant");
                }
                if (!first) {
                    directory.reload();
                }
                first = false;
                hear(connection.unwrap(PGConnection.class));
            } catch (SQLException | RuntimeException cut) {
                if (running) {
                    LOG.warn("The line that tells of changed tenants was cut; taking it up again: {}", cut.toString());
                    pause();
                }
            }
        }
    }

    private void hear(PGConnection connection) throws SQLException {
        while (running) {
            PGNotification[] heard = connection.getNotifications(WAIT_MILLIS);
            for (PGNotification notification : heard == null ? new PGNotification[0] : heard) {
                directory.refresh(new TenantId(Integer.parseInt(notification.getParameter())));
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofSeconds(1));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
