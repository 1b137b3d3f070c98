package fr.agissons.core.read;

import fr.agissons.core.tenancy.TenantId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Questions of one page, asked together: the tenant's stamp and all of them go out in one message, which PostgreSQL takes
 * for one transaction. Inside a transaction that is open already they use its connection, and see what it wrote.
 */
public final class Trip {
    private static final SQLExceptionTranslator TROUBLE = new SQLExceptionSubclassTranslator();
    private static final String STAMP =
            "select set_config('agissons.tenant', ?, true), set_config('plan_cache_mode', ?, true)";

    private final DataSource dataSource;
    private final TenantId tenant;
    private final List<Answer<?>> open = new ArrayList<>();
    private boolean plannedAnew;

    Trip(DataSource dataSource, TenantId tenant) {
        this.dataSource = dataSource;
        this.tenant = tenant;
    }

    /** Takes a question along; its answer is there once the trip is made. See {@link Reads} for how it is written. */
    public <R extends Record> Answer<R> ask(Class<R> row, String statement, Map<String, ?> values) {
        Answer<R> answer = new Answer<>(Question.of(statement, values, tenant), Shape.of(row));
        open.add(answer);
        return answer;
    }

    /**
     * Has the database plan these questions for the values they come with. Otherwise it plans a statement once for all
     * towns, which is right where an index leads to the rows, and costs less than reading them.
     */
    public Trip plannedAnew() {
        plannedAnew = true;
        return this;
    }

    /** Asks what was not asked yet. */
    public void go() {
        if (open.isEmpty()) {
            return;
        }
        try {
            if (TransactionSynchronizationManager.isActualTransactionActive()) {
                join();
            } else {
                travel();
            }
        } catch (SQLException failed) {
            var said = TROUBLE.translate("rows of a page", null, failed);
            throw said == null ? new IllegalStateException(failed) : said;
        }
        open.clear();
    }

    private void join() throws SQLException {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            ask(connection, false);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    private void travel() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            // Nothing says begin or commit: what goes out in one message is a transaction of its own.
            connection.setAutoCommit(true);
            ask(connection, true);
        }
    }

    private void ask(Connection connection, boolean stamped) throws SQLException {
        StringJoiner text = new StringJoiner(";");
        if (stamped) {
            text.add(STAMP);
        }
        open.forEach(answer -> text.add(answer.question().text()));
        try (PreparedStatement statement = connection.prepareStatement(text.toString())) {
            int mark = 1;
            if (stamped) {
                statement.setString(mark++, tenant.toString());
                statement.setString(mark++, plannedAnew ? "force_custom_plan" : "force_generic_plan");
            }
            for (Answer<?> answer : open) {
                mark = answer.question().bind(statement, mark);
            }
            statement.execute();
            if (stamped) {
                statement.getMoreResults();
            }
            for (Answer<?> answer : open) {
                try (ResultSet result = statement.getResultSet()) {
                    answer.take(result);
                }
                statement.getMoreResults();
            }
        }
    }
}
