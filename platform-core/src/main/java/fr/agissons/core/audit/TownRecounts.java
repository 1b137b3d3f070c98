package fr.agissons.core.audit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Follows the chains of all towns from outside a running server, for those who operate it. */
public final class TownRecounts {
    private final JdbcClient jdbc;
    private final SealedRows rows;
    private final TransactionTemplate transaction;

    /** Over the database as the platform's role, which reads every town. */
    public TownRecounts(DataSource platform) {
        this.jdbc = JdbcClient.create(platform);
        this.rows = new SealedRows(jdbc);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(platform));
        transaction.setReadOnly(true);
    }

    /** Follows the chain of one town in a transaction of the caller's. */
    public static Recount recount(JdbcClient transaction, int town) {
        return new SealedRows(transaction).recount(town);
    }

    /** A town of the platform. */
    public record Town(int id, String slug) {}

    /** Every town by name, or the one of that name: none when there is none. */
    public List<Town> towns(Optional<String> slug) {
        return jdbc
                .sql("select id, slug from tenant order by slug")
                .query((row, index) -> new Town(row.getInt("id"), row.getString("slug")))
                .list()
                .stream()
                .filter(town -> slug.map(town.slug()::equals).orElse(true))
                .toList();
    }

    /** Follows one town's chain, in a transaction of its own. */
    public Recount of(Town town) {
        return Objects.requireNonNull(transaction.execute(status -> rows.recount(town.id())));
    }
}
