package fr.agissons.core.tenancy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;

/**
 * A pool that tells two kinds of waiting apart. While others hold its connections, a request waits its turn. While the
 * database is away there is nothing to wait for: whoever asks first finds that out within a second, and for the second that
 * follows everybody else is told at once, so that a page says so instead of turning in a browser.
 */
final class AwakePool extends HikariDataSource {
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    /** How long a request waits for its turn. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private volatile long foundAway = System.nanoTime() - A_MOMENT.toNanos();

    AwakePool() {
        setConnectionTimeout(A_MOMENT.toMillis());
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (System.nanoTime() - foundAway < A_MOMENT.toNanos() && isEmpty()) {
            throw new SQLTransientConnectionException("The database was away a moment ago");
        }
        long asked = System.nanoTime();
        while (true) {
            try {
                return super.getConnection();
            } catch (SQLTransientConnectionException none) {
                if (isEmpty()) {
                    foundAway = System.nanoTime();
                    throw none;
                }
                if (System.nanoTime() - asked > PATIENCE.toNanos()) {
                    throw none;
                }
            }
        }
    }

    /** Broken connections leave the pool as they are met: once there is none, none could be made either. */
    private boolean isEmpty() {
        return getHikariPoolMXBean() != null && getHikariPoolMXBean().getTotalConnections() == 0;
    }
}
