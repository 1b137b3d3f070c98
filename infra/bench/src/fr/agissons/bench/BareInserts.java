package fr.agissons.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The yardstick of votes: four writers who put the rows of one ballot after the other into the same database, each ballot a
 * durable transaction, with no server before it and nothing checked but what the tables themselves check.
 */
final class BareInserts {
    private static final int WRITERS = 4;
    private static final int HASH = 32;
    private static final List<String> ROWS = List.of(
            """
            insert into budget_ballot (tenant_id, id, edition_id, voter_hash, channel, confirmed)
            values (2001, ?, ?::uuid, ?, 'WEB', true)
            """,
            """
            insert into budget_ballot_choice (tenant_id, ballot_id, project_id, edition_id)
            select 2001, ?, uuid_in(md5('projet etalon' || n)::cstring), ?::uuid from generate_series(?, ? + 2) n
            """,
            """
            insert into budget_receipt (tenant_id, edition_id, holder_hash, code)
            values (2001, ?::uuid, ?, regexp_replace(encode(substr(?, 1, 10), 'hex'), '(.{4})(?!$)', '\\1-', 'g'))
            """,
            """
            insert into notification (tenant_id, id, recipient, type, once, arguments, path, created_at, mail_state, next_attempt_at)
            values (2001, uuidv7(), uuid_in(md5('electeur1')::cstring), 'budget.ballot.mail.confirmed', 'confirmed:' || ?, '[]',
                '/budget-participatif/editions/etalon/vote', now(), 'PENDING', now())
            """);

    private final TownsDatabase database;
    private final String edition;

    BareInserts(TownsDatabase database, String edition) {
        this.database = database;
        this.edition = edition;
    }

    /** Ballots a second. */
    double run(int seconds) throws SQLException, InterruptedException {
        long begun = System.nanoTime();
        long end = begun + seconds * 1_000_000_000L;
        List<Callable<Integer>> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            writers.add(() -> write(end));
        }
        int written = 0;
        try (ExecutorService pool = Executors.newFixedThreadPool(WRITERS)) {
            for (Future<Integer> writer : pool.invokeAll(writers)) {
                written += writer.get();
            }
        } catch (java.util.concurrent.ExecutionException failed) {
            throw new SQLException(failed.getCause());
        }
        return written / ((System.nanoTime() - begun) / 1e9);
    }

    private int write(long end) throws SQLException {
        int written = 0;
        try (Connection superuser = database.connect();
                PreparedStatement ballot = superuser.prepareStatement(ROWS.get(0));
                PreparedStatement choices = superuser.prepareStatement(ROWS.get(1));
                PreparedStatement receipt = superuser.prepareStatement(ROWS.get(2));
                PreparedStatement mail = superuser.prepareStatement(ROWS.get(3))) {
            superuser.setAutoCommit(false);
            byte[] hash = new byte[HASH];
            for (; System.nanoTime() < end; written++) {
                ThreadLocalRandom.current().nextBytes(hash);
                java.util.UUID id = java.util.UUID.randomUUID();
                int project = ThreadLocalRandom.current().nextInt(1, 38);
                run(ballot, id, edition, hash);
                run(choices, id, edition, project, project);
                run(receipt, edition, hash, hash);
                run(mail, id.toString());
                superuser.commit();
            }
        }
        return written;
    }

    private static void run(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.executeUpdate();
    }
}
