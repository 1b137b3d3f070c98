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
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * A vote during which the server is killed, and PostgreSQL too, at moments nobody chose: what voters were told holds, to the
 * last ballot. How often is set by {@code -Dagissons.crash.servers=20 -Dagissons.crash.databases=5}; without that a few times,
 * so that a build is not long. How long voters had to wait is said on the standard output.
 */
class BallotsOutliveCrashesTests {
    private static final int SERVERS = Integer.getInteger("agissons.crash.servers", 2);
    private static final int DATABASES = Integer.getInteger("agissons.crash.databases", 2);
    private static final int VOTERS = 2_000;
    private static final int AT_ONCE = 16;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String PAGE = "/budget-participatif/editions/tempete";

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    @Test
    @Timeout(1_800)
    void keepsEveryVoteThatWasConfirmedAndCountsNoneTwice() throws Exception {
        ProductFolder product = new ProductFolder();
        assumeTrue(product.isBuilt(), "the server's program is not built (infra/agissons test builds it)");
        Home home = new Home(folder, product.shared());
        try (Database database = new Database(home);
                Engine engine = new Engine(product.program(), folder, database.environment())) {
            engine.start();
            database.found(VOTERS);
            engine.await(PAGE);
            List<String> projects = database.all("select id::text from budget_project order by number");
            try (Crowd crowd = new Crowd(engine, projects, VOTERS, AT_ONCE)) {
                Outages outages = new Outages(engine, database, PAGE);
                for (Moment moment : moments()) {
                    crowd.await(moment.confirmed());
                    if (moment.ofDatabase()) {
                        outages.ofDatabase();
                    } else {
                        outages.ofServer();
                    }
                }
                crowd.finish();
                System.out.println(outages + ", " + crowd.unanswered() + " forms without a code");
                assertThat(crowd.unanswered()).isPositive();
                holdsEachBallotOnce(database, engine, crowd);
                close(database);
                holdsEachSealedBallotOnce(database, engine, crowd);
            }
        }
    }

    /** When so many ballots are confirmed, one of the two is killed. */
    private record Moment(int confirmed, boolean ofDatabase) {}

    private static List<Moment> moments() {
        List<Boolean> kinds = new ArrayList<>(Collections.nCopies(SERVERS, false));
        kinds.addAll(Collections.nCopies(DATABASES, true));
        Collections.shuffle(kinds);
        int[] counts = ThreadLocalRandom.current()
                .ints(kinds.size(), VOTERS / 20, VOTERS * 19 / 20)
                .sorted()
                .toArray();
        return IntStream.range(0, counts.length)
                .mapToObj(i -> new Moment(counts[i], kinds.get(i)))
                .toList();
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
        List<String> lines =
                new ArrayList<>(engine.get(PAGE + "/urne.csv").lines().toList());
        lines.removeFirst();
        return lines;
    }
}
