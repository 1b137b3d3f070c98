package fr.agissons.core.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.tenancy.CrossTenant;
import fr.agissons.core.territory.CommunePoints;
import fr.agissons.core.territory.Communes;
import fr.agissons.core.territory.GazetteerImport;
import fr.agissons.testing.CivicModuleTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who lives next door, on an island: its four communes are a grouping of their own. */
@CivicModuleTest
class NeighboursTests {
    private static final String LE_PALAIS = "56152";
    private static final String CENTRES = """
            code\tlat\tlon
            56152\t47.347\t-3.157
            56009\t47.314\t-3.191
            56241\t47.370\t-3.217
            56114\t47.297\t-3.075
            """;

    private final Neighbours neighbours;
    private final TownProposals proposals;
    private final Communes communes;
    private final CommunePoints points;
    private final CrossTenant crossTenant;

    NeighboursTests(
            Neighbours neighbours,
            TownProposals proposals,
            Communes communes,
            CommunePoints points,
            CrossTenant crossTenant) {
        this.neighbours = neighbours;
        this.proposals = proposals;
        this.communes = communes;
        this.points = points;
        this.crossTenant = crossTenant;
    }

    private TownProposal palais() {
        return proposals.of(LE_PALAIS).getFirst();
    }

    @Test
    void areTheClosestOnceCentresAreKnownAndTheLargestBefore(@TempDir Path folder) throws IOException {
        assertThat(neighbours.of(proposals.of("92025").getFirst(), 3))
                .as("largest of greater Paris, where few centres are known")
                .startsWith("Paris");
        assertThat(neighbours.of(palais(), 9)).containsExactlyInAnyOrder("Bangor", "Locmaria", "Sauzon");

        new GazetteerImport(crossTenant.dataSource("what the operator's command does"), communes)
                .importFrom(Files.writeString(folder.resolve("points.tsv"), CENTRES));
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> points.of(LE_PALAIS).isPresent());

        assertThat(neighbours.of(palais(), 9)).containsExactly("Bangor", "Sauzon", "Locmaria");
        assertThat(neighbours.of(palais(), 1)).containsExactly("Bangor");
    }

    @Test
    void areUnknownForWhatIsNoCommune() {
        assertThat(neighbours.of(proposals.of("56").getFirst(), 3)).isEmpty();
        assertThat(neighbours.of(proposals.programme("1000 cafés").orElseThrow(), 3))
                .isEmpty();
    }
}
