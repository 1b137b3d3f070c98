package fr.agissons.core.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * The one connection on which the database tells this node of changes made elsewhere. A cut line is taken up again and
 * everybody told so, because notifications sent meanwhile are lost.
 */
final class ChangeLine implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ChangeLine.class);
    private static final int WAIT_MILLIS = 1_000;

    private final DataSource platform;
    private final Map<String, List<ChangeListener>> listeners;
    private volatile boolean running;
    private volatile Thread listener = Thread.currentThread();

    ChangeLine(DataSource platform, List<ChangeListener> listeners) {
        this.platform = platform;
        this.listeners = listeners.stream().collect(Collectors.groupingBy(ChangeListener::channel));
    }

    @Override
    public void start() {
        running = true;
        listener = Thread.ofPlatform().daemon().name("change-line").start(this::listen);
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
        while (running) {
            try (Connection connection = platform.getConnection()) {
                connection.setAutoCommit(true);
                try (Statement statement = connection.createStatement()) {
                    for (String channel : listeners.keySet()) {
                        statement.execute("listen " + channel);
                    }
                }
                listeners.values().forEach(all -> all.forEach(ChangeListener::caughtUp));
                hear(connection.unwrap(PGConnection.class));
            } catch (SQLException | RuntimeException cut) {
                listeners.values().forEach(all -> all.forEach(ChangeListener::cut));
                if (running) {
                    LOG.warn("The line that tells of changes was cut; taking it up again: {}", cut.toString());
                    pause();
                }
            }
        }
    }

    private void hear(PGConnection connection) throws SQLException {
        while (running) {
            PGNotification[] heard = connection.getNotifications(WAIT_MILLIS);
            for (PGNotification notification : heard == null ? new PGNotification[0] : heard) {
                listeners
                        .getOrDefault(notification.getName(), List.of())
                        .forEach(told -> told.heard(notification.getParameter()));
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
