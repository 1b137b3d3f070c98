package fr.agissons.core.territory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.geo.GeoPoint;
import fr.agissons.core.tenancy.CrossTenant;
import fr.agissons.core.territory.outline.Outlines;
import fr.agissons.testing.CivicModuleTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import is made by another program, on a connection of its own: what this node holds in memory follows. */
@CivicModuleTest
class ImportNewsTests {
    private static final String BEAUMONT = "55039";
    private static final Duration AT_ONCE = Duration.ofSeconds(10);

    private final Communes communes;
    private final CommunePoints points;
    private final Outlines outlines;
    private final CrossTenant crossTenant;

    ImportNewsTests(Communes communes, CommunePoints points, Outlines outlines, CrossTenant crossTenant) {
        this.communes = communes;
        this.points = points;
        this.outlines = outlines;
        this.crossTenant = crossTenant;
    }

    @Test
    void aRunningNodeUsesImportedCentresAtOnce(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("points.tsv"), "code\tlat\tlon\n" + BEAUMONT + "\t49.21\t5.41\n");
        assertThat(points.of(BEAUMONT)).isEmpty();
        int version = outlines.version();

        new GazetteerImport(crossTenant.dataSource("what the operator's command does"), communes).importFrom(file);

        Awaitility.await()
                .atMost(AT_ONCE)
                .untilAsserted(() -> assertThat(points.of(BEAUMONT)).contains(new GeoPoint(49.21, 5.41)));
        assertThat(outlines.version()).isGreaterThan(version);
    }
}
