package fr.agissons.core.read;

import fr.agissons.core.tenancy.Tenancy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/**
 * Reads rows of the current town for a page. A statement names its columns in the order of the components of the record it
 * fills, and says {@code tenant_id = :tenant} of each table; one that does not mention {@code :tenant} is refused. The
 * database's policies stand behind it, as behind everything.
 *
 * <p>Hibernate translates a query again each time a filter is on, and {@code @TenantId} is one: a fifth of a page's work.
 * Here a statement is understood once, and the tenant's stamp travels with it instead of in a message of its own.
 */
@Component
public class Reads {
    private final DataSource dataSource;

    Reads(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The rows this statement finds; {@code :tenant} is known, the other names are among the values. */
    public <R extends Record> List<R> list(Class<R> row, String statement, Map<String, ?> values) {
        Trip trip = trip();
        Answer<R> answer = trip.ask(row, statement, values);
        trip.go();
        return answer.rows();
    }

    /** The one row this statement finds, or the first of them. */
    public <R extends Record> Optional<R> first(Class<R> row, String statement, Map<String, ?> values) {
        return list(row, statement, values).stream().findFirst();
    }

    /** Several questions that are put to the database at once. */
    public Trip trip() {
        return new Trip(dataSource, Tenancy.current().id());
    }
}
