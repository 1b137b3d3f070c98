package fr.agissons.core.territory;

import fr.agissons.core.geo.GeoPoint;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Takes the centres of the communes from a file given by the operator, all of it or nothing, and tells every node. */
public final class GazetteerImport {
    private static final int BATCH = 2_000;
    private static final String UPSERT = """
            insert into commune_point (code, latitude, longitude, quality)
            select * from unnest(?::varchar[], ?::double precision[], ?::double precision[], ?::varchar[])
            on conflict (code) do update set
                latitude = excluded.latitude, longitude = excluded.longitude, quality = excluded.quality
            """;

    private final DataSource database;
    private final Communes communes;

    /** @param database connects as the operator's role: the one towns are served with may only read the table */
    public GazetteerImport(DataSource database, Communes communes) {
        this.database = database;
        this.communes = communes;
    }

    /**
     * Reads a {@code .tsv} or {@code .tsv.gz} file with at least the columns code, lat and lon; existing points are
     * replaced, communes without a point in the file keep theirs.
     *
     * @throws GazetteerException with the line at fault; nothing is written then
     */
    public Counts importFrom(Path file) {
        try (Connection connection = database.getConnection()) {
            boolean autoCommit = connection.getAutoCommit();
            connection.setAutoCommit(false);
            try {
                Counts counts = write(connection, file);
                tell(connection);
                connection.commit();
                return counts;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(autoCommit);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The points of " + file + " could not be stored", e);
        }
    }

    /** Every node reads the table again once this is committed. */
    private static void tell(Connection connection) throws SQLException {
        try (PreparedStatement notify =
                connection.prepareStatement("select pg_notify('agissons_territory', 'points')")) {
            notify.execute();
        }
    }

    private Counts write(Connection connection, Path path) throws SQLException {
        try (GazetteerFile file = new GazetteerFile(path);
                PreparedStatement upsert = connection.prepareStatement(UPSERT)) {
            Batch batch = new Batch(upsert);
            for (GazetteerLine line = file.next(); line != null; line = file.next()) {
                batch.add(line);
            }
            batch.flush();
            return new Counts(batch.points, batch.withoutPoint, batch.unknownCodes);
        }
    }

    /**
     * What an import found.
     *
     * @param points communes whose centre was written
     * @param withoutPoint communes the file gives no centre for
     * @param unknownCodes lines left out, their code being no commune of this year
     */
    public record Counts(int points, int withoutPoint, int unknownCodes) {}

    /** Gathers points and sends them 2,000 at a time, so that a whole country costs some twenty statements. */
    private final class Batch {
        private final PreparedStatement upsert;
        private final List<String> codes = new ArrayList<>(BATCH);
        private final List<Double> latitudes = new ArrayList<>(BATCH);
        private final List<Double> longitudes = new ArrayList<>(BATCH);
        private final List<String> qualities = new ArrayList<>(BATCH);
        private int points;
        private int withoutPoint;
        private int unknownCodes;

        Batch(PreparedStatement upsert) {
            this.upsert = upsert;
        }

        void add(GazetteerLine line) throws SQLException {
            GeoPoint point = line.point();
            if (communes.row(line.code()) < 0) {
                unknownCodes++;
            } else if (point == null) {
                withoutPoint++;
            } else {
                points++;
                codes.add(line.code());
                latitudes.add(point.latitude());
                longitudes.add(point.longitude());
                qualities.add(line.quality());
            }
            if (codes.size() == BATCH) {
                flush();
            }
        }

        void flush() throws SQLException {
            set(1, "varchar", codes);
            set(2, "float8", latitudes);
            set(3, "float8", longitudes);
            set(4, "varchar", qualities);
            upsert.executeUpdate();
        }

        private void set(int index, String type, List<?> values) throws SQLException {
            upsert.setArray(index, upsert.getConnection().createArrayOf(type, values.toArray()));
            values.clear();
        }
    }
}
