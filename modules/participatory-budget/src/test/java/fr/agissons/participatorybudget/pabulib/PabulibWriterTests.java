package fr.agissons.participatorybudget.pabulib;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.participatorybudget.tally.Election;
import fr.agissons.participatorybudget.tally.ElectionBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PabulibWriterTests {
    @ParameterizedTest
    @ValueSource(strings = {"approval", "cumulative", "ordinal"})
    void writesWhatIsReadBackUnchanged(String type) throws IOException {
        boolean points = !type.equals("approval");
        ElectionBuilder builder = points ? ElectionBuilder.ofPoints() : ElectionBuilder.ofApprovals();
        builder.budget(1000);
        int bench = builder.project("banc", 300);
        int tree = builder.project("arbre", 800);
        builder.ballot(new int[] {tree, bench}, points ? new int[] {2, 1} : new int[0]);
        builder.ballot();
        builder.ballot(new int[] {bench}, points ? new int[] {2} : new int[0]);
        Election election = builder.build();
        PabulibFile file = new PabulibFile(
                Map.of("vote_type", type, "budget", "1000", "description", "Un « budget » ; \"le nôtre\"\net le vôtre"),
                List.of("project_id", "cost", "name"),
                List.of(
                        Map.of("project_id", "banc", "cost", "300", "name", "Bancs ; ombre"),
                        Map.of("project_id", "arbre", "cost", "800")),
                election);
        StringBuilder written = new StringBuilder();
        PabulibWriter.write(file, written);

        PabulibFile read = PabulibReader.read(written.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(read.meta()).isEqualTo(file.meta());
        assertThat(read.projects().getFirst()).isEqualTo(file.projects().getFirst());
        assertThat(read.election().budget()).isEqualTo(1000);
        assertThat(read.election().voters()).isEqualTo(3);
        assertThat(read.election().ballots().projects(0)).containsExactly(tree, bench);
        assertThat(read.election().ballots().points(0))
                .isEqualTo(election.ballots().points(0));
        assertThat(read.election().score(bench)).isEqualTo(election.score(bench));
    }
}
