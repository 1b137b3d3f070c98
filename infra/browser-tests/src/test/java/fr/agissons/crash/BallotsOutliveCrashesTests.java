package fr.agissons.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.agissons.browser.ProductFolder;
import fr.agissons.devservices.Home;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** A vote during which the server is killed, and then PostgreSQL: what voters were told holds, to the last ballot. */
class BallotsOutliveCrashesTests {
    private static final int VOTERS = 1_200;
    private static final int AT_ONCE = 16;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    @Test
    @Timeout(900)
    void keepsEveryVoteThatWasConfirmedAndCountsNoneTwice() throws Exception {
        ProductFolder product = new ProductFolder();
        assumeTrue(product.isBuilt(), "the server's program is not built (infra/agissons test builds it)");
        Home home = new Home(folder, product.shared());
        try (Database database = new Database(home);
                Engine engine = new Engine(product.program(), folder, database.environment())) {
            engine.start();
            database.found(VOTERS);
            engine.await("/budget-participatif/editions/tempete");
            List<String> projects = database.all("select id::text from budget_project order by number");
            try (Crowd crowd = new Crowd(engine, projects, VOTERS, AT_ONCE)) {
                crowd.await(VOTERS / 4);
                engine.kill();
                engine.start();
                crowd.await(VOTERS / 2);
                database.crash();
                database.restart();
                crowd.finish();
                assertThat(crowd.unanswered()).isPositive();
                holdsEachBallotOnce(database, engine, crowd);
                close(database);
                holdsEachSealedBallotOnce(database, engine, crowd);
            }
        }
    }

    private static void holdsEachBallotOnce(Database database, Engine engine, Crowd crowd) throws Exception {
        assertThat(database.all("select code from budget_receipt")).containsExactlyInAnyOrderElementsOf(crowd.codes());
        assertThat(database.number("select count(*) from budget_ballot where confirmed"))
                .isEqualTo(VOTERS);
        assertThat(database.number("select count(distinct voter_hash) from budget_ballot"))
                .isEqualTo(VOTERS);
        assertThat(database.all("select project_id::text from budget_ballot_choice"))
                .containsExactlyInAnyOrderElementsOf(wanted(crowd));
        assertThat(listed(engine)).containsExactlyInAnyOrderElementsOf(crowd.codes());
    }

    /** The vote's last hour comes, and with it the job that seals what is over. */
    private static void close(Database database) throws SQLException, InterruptedException {
        // No vote is ended before its hour, so the hour is brought forward past the triggers that see to that.
        database.run("set session_replication_role = replica; update budget_edition set result_at = now()");
        database.run("update scheduled_tasks set execution_time = now(), picked = false, picked_by = null,"
                + " last_heartbeat = null, version = version + 1 where task_name = 'town-jobs'");
        Instant end = Instant.now().plus(PATIENCE);
        while (database.number("select count(*) from budget_ballot_box where sealed_at is not null") == 0) {
            assertThat(Instant.now()).as("the box is sealed in time").isBefore(end);
            Thread.sleep(Duration.ofMillis(100));
        }
    }

    private static void holdsEachSealedBallotOnce(Database database, Engine engine, Crowd crowd) throws Exception {
        assertThat(database.number("select ballots from budget_ballot_box where voter_key is null"))
                .isEqualTo(VOTERS);
        assertThat(database.number("select count(*) from budget_sealed_ballot")).isEqualTo(VOTERS);
        assertThat(database.number("select count(*) from budget_ballot")).isZero();
        assertThat(database.all("select project_id::text from budget_sealed_choice"))
                .containsExactlyInAnyOrderElementsOf(wanted(crowd));
        assertThat(database.all("select code from budget_sealed_receipt"))
                .containsExactlyInAnyOrderElementsOf(crowd.codes());
        assertThat(listed(engine)).containsExactlyInAnyOrderElementsOf(crowd.codes());
    }

    private static List<String> wanted(Crowd crowd) {
        return IntStream.rangeClosed(1, VOTERS)
                .mapToObj(crowd::choices)
                .flatMap(List::stream)
                .toList();
    }

    /** The public list of codes, without its heading. */
    private static List<String> listed(Engine engine) throws Exception {
        List<String> lines = new ArrayList<>(engine.get("/budget-participatif/editions/tempete/urne.csv")
                .lines()
                .toList());
        lines.removeFirst();
        return lines;
    }
}
