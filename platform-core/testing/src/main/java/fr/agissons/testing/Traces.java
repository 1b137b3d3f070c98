package fr.agissons.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.audit.AuditEntry;
import fr.agissons.core.audit.Journal;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What an act leaves behind in the current town: the mails it queues, its line in the journal. */
@Component
public class Traces {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Journal journal;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Traces(Journal journal, JdbcClient jdbc, TransactionTemplate transaction) {
        this.journal = journal;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** How many mails of this type there are to whom that column names. */
    public int mails(String type, String column, Object whom) {
        return Objects.requireNonNull(transaction.execute(
                status -> jdbc.sql("select count(*) from notification where type = ? and " + column + " = ?")
                        .params(type, whom)
                        .query(Integer.class)
                        .single()));
    }

    /** The last line of the journal on that thing; it is written after the fact it tells of. */
    public AuditEntry line(String kind, UUID subject) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        List<AuditEntry> lines = List.of();
        while (lines.isEmpty()) {
            assertThat(System.nanoTime()).isLessThan(end);
            lines = journal.of(kind, subject);
        }
        return lines.getLast();
    }
}
