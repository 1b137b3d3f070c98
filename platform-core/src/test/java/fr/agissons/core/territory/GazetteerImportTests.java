package fr.agissons.core.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.agissons.core.geo.GeoPoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class GazetteerImportTests {
    private static final Communes COMMUNES = Communes.load();
    private static final String HEADER = "code\tlat\tlon\tcoord_quality\n";
    private static final GeoPoint SURVEYED_COLOMBES = new GeoPoint(48.92301, 2.25402);

    private static SharedTables tables;
    private static DataSource operator;
    private static DataSource server;

    @TempDir
    private Path folder;

    @BeforeAll
    static void createTheTable() throws IOException {
        tables = SharedTables.of("020-commune-points.sql");
        operator = tables.operator();
        server = tables.server();
    }

    @AfterAll
    static void stop() throws IOException {
        tables.close();
    }

    @BeforeEach
    void emptyTheTable() {
        JdbcClient.create(operator).sql("delete from commune_point").update();
    }

    @Test
    void replacesOurApproximateCentres() throws IOException {
        CommunePoints points = new CommunePoints(COMMUNES, server);
        GeoPoint approximate = points.of("92025").orElseThrow();

        GazetteerImport.Counts counts =
                importing(HEADER + "92025\t48.92301\t2.25402\tsurveyed\n97501\t\t\tnone\n99999\t48.1\t2.1\tsurveyed\n");

        assertThat(counts).isEqualTo(new GazetteerImport.Counts(1, 1, 1));
        assertThat(points.of("92025")).contains(approximate);
        points.reload();
        assertThat(points.of("92025")).contains(SURVEYED_COLOMBES).isNotEqualTo(approximate);
        assertThat(points.of("16015")).isPresent();
        assertThat(points.of("97501")).isEmpty();
    }

    @Test
    void updatesOnASecondImportAndKeepsWhatTheFileDoesNotSay() throws IOException {
        importing(HEADER + "92025\t48.5\t2.5\trough\n35288\t48.64\t-2.0\tsurveyed\n");
        importing(HEADER + "92025\t48.92301\t2.25402\tsurveyed\n");

        assertThat(JdbcClient.create(server)
                        .sql("select code || ' ' || quality from commune_point order by code")
                        .query(String.class)
                        .list())
                .containsExactly("35288 surveyed", "92025 surveyed");
        assertThat(new CommunePoints(COMMUNES, server).of("92025")).contains(SURVEYED_COLOMBES);
    }

    @Test
    void writesNothingOfAFileWithABadLine() {
        StringBuilder text = new StringBuilder(HEADER);
        for (int row = 0; row < 4_500; row++) {
            text.append(COMMUNES.commune(row).code()).append("\t46.2\t5.2\tx\n");
        }

        assertThatExceptionOfType(GazetteerException.class)
                .isThrownBy(() -> importing(text + "92025\t2.25\t48.92\tx\n"))
                .withMessageStartingWith("Line 4502: ");
        assertThat(stored()).isZero();
    }

    @Test
    void isRefusedToTheServersRole() {
        GazetteerImport asServer = new GazetteerImport(server, COMMUNES);

        assertThatIllegalStateException()
                .isThrownBy(() -> asServer.importFrom(write(HEADER + "92025\t48.9\t2.2\tx\n")))
                .withRootCauseInstanceOf(SQLException.class)
                .withStackTraceContaining("permission denied");
    }

    @Test
    void loadsTheFullGazetteer() {
        Path file = PublishedGazetteer.file();

        GazetteerImport.Counts counts = new GazetteerImport(operator, COMMUNES).importFrom(file);

        assertThat(counts).isEqualTo(new GazetteerImport.Counts(34_875, 94, 0));
        assertThat(stored()).isEqualTo(34_875);
        CommunePoints points = new CommunePoints(COMMUNES, server);
        assertThat(points.nearest(new GeoPoint(48.92, 2.25), 5))
                .map(Commune::code)
                .contains("92025");
        assertThat(seedIsCloseTo(points)).isTrue();
    }

    private static boolean seedIsCloseTo(CommunePoints imported) {
        CommunePoints seed = CommunePoints.seedOnly(COMMUNES);
        return IntStream.range(0, COMMUNES.size())
                .mapToObj(COMMUNES::commune)
                .flatMap(commune -> seed.of(commune).stream()
                        .map(point -> imported.of(commune).orElseThrow().kilometresTo(point)))
                .allMatch(distance -> distance < 6);
    }

    private GazetteerImport.Counts importing(String text) throws IOException {
        return new GazetteerImport(operator, COMMUNES).importFrom(write(text));
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("points.tsv"), text);
    }

    private static int stored() {
        return JdbcClient.create(server)
                .sql("select count(*) from commune_point")
                .query(Integer.class)
                .single();
    }
}
