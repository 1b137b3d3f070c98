package fr.agissons.participatorybudget.result;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.participatorybudget.BudgetKit;
import fr.agissons.participatorybudget.ballot.CastBallots;
import fr.agissons.participatorybudget.ballot.Choices;
import fr.agissons.participatorybudget.ballot.Pick;
import fr.agissons.participatorybudget.ballot.Reply;
import fr.agissons.participatorybudget.ballot.Slip;
import fr.agissons.participatorybudget.ballot.Tracking;
import fr.agissons.participatorybudget.ballot.Voter;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.project.ProjectView;
import fr.agissons.participatorybudget.recount.Recount;
import fr.agissons.testing.People;
import fr.agissons.testing.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Votes that were held, for tests of what comes of them. */
@Component
class ResultKit {
    private final BudgetKit kit;
    private final People people;
    private final CastBallots cast;

    ResultKit(BudgetKit kit, People people, CastBallots cast) {
        this.kit = kit;
        this.people = people;
        this.cast = cast;
    }

    /** So many residents choose all of these. */
    void vote(EditionView edition, int voters, UUID... projects) {
        List<Pick> picks =
                Arrays.stream(projects).map(project -> new Pick(project, null)).toList();
        for (int n = 0; n < voters; n++) {
            Reply reply = cast.confirm(
                    Voter.person(people.resident("Votante").person()),
                    edition.id(),
                    new Slip(new Choices(picks), null, true),
                    Tracking.drawSecret());
            assertThat(reply).isInstanceOf(Reply.Confirmed.class);
        }
    }

    List<ProjectView> projects(EditionView edition) {
        return kit.cases().readProjects().of(edition.id());
    }

    /** Waits until the vote is over. */
    void close(EditionView edition) throws InterruptedException {
        Instant closes =
                Objects.requireNonNull(kit.edition(edition.id()).phases().result());
        Thread.sleep(Math.max(0, Duration.between(Instant.now(), closes).toMillis()) + 100);
    }

    /** A vote that is over: three want the trees, seven the bowls, one both. */
    EditionView aVoteThatIsOver(String title) throws InterruptedException {
        EditionView edition = kit.aVoteClosingIn(Duration.ofMillis(2500), title);
        UUID trees = projects(edition).getFirst().id();
        UUID bowls = projects(edition).getLast().id();
        vote(edition, 3, trees);
        vote(edition, 7, bowls);
        vote(edition, 1, trees, bowls);
        close(edition);
        return kit.edition(edition.id());
    }

    /** Does it as somebody who holds the database itself and switches its guard off. */
    void tamper(String sql) throws SQLException {
        try (Connection connection = TestDatabase.superuser("civic");
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(sql);
        }
    }

    /** What a shell answers to the command that a result page shows, where that file was downloaded. */
    static String run(String command, Path folder, String file) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("enveloppe-1.pb"), file);
        String classes = Recount.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        String java = ProcessHandle.current().info().command().orElse("java");
        String line = command.replace(
                "infra/agissons tally", "'" + java + "' -cp '" + classes + "' " + Recount.class.getName());
        Process process = new ProcessBuilder("bash", "-c", line)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
