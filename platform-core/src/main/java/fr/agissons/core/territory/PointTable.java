package fr.agissons.core.territory;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.agissons.core.geo.GeoBox;
import fr.agissons.core.geo.GeoPoint;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** One point per row of the communes, as two numbers of millionths of a degree: 280 kB in all. */
final class PointTable {
    private static final String SEED = "/territory/points-seed.tsv";
    private static final int NONE = Integer.MIN_VALUE;
    private static final double MILLIONTHS = 1e6;
    private static final double KILOMETRES_PER_DEGREE = 111.0;

    private final int[] latitudes;
    private final int[] longitudes;

    private PointTable(int rows) {
        latitudes = new int[rows];
        longitudes = new int[rows];
        Arrays.fill(latitudes, NONE);
    }

    static PointTable seed(Communes communes) {
        PointTable table = new PointTable(communes.size());
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PointTable.class.getResourceAsStream(SEED), SEED), UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] columns = line.split("\t", -1);
                table.put(communes.row(columns[0]), Double.parseDouble(columns[1]), Double.parseDouble(columns[2]));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    void readFrom(DataSource database, Communes communes) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select code, latitude, longitude from commune_point");
                ResultSet found = select.executeQuery()) {
            while (found.next()) {
                put(communes.row(found.getString(1)), found.getDouble(2), found.getDouble(3));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The centres of the communes could not be read", e);
        }
    }

    @Nullable
    GeoPoint at(int row) {
        return latitudes[row] == NONE ? null : new GeoPoint(latitudes[row] / MILLIONTHS, longitudes[row] / MILLIONTHS);
    }

    /** Rows whose point lies in the box. */
    IntStream within(GeoBox box) {
        return IntStream.range(0, latitudes.length)
                .filter(row -> latitudes[row] != NONE
                        && latitudes[row] >= box.south() * MILLIONTHS
                        && latitudes[row] <= box.north() * MILLIONTHS
                        && longitudes[row] >= box.west() * MILLIONTHS
                        && longitudes[row] <= box.east() * MILLIONTHS);
    }

    int nearest(GeoPoint point, double withinKilometres) {
        int nearest = -1;
        double closest = withinKilometres;
        for (int row = 0; row < latitudes.length; row++) {
            double north = Math.abs(latitudes[row] / MILLIONTHS - point.latitude()) * KILOMETRES_PER_DEGREE;
            // A cheap bound first: the exact distance is computed for a handful of rows only.
            if (latitudes[row] != NONE && north <= closest) {
                double distance = Objects.requireNonNull(at(row)).kilometresTo(point);
                if (distance <= closest) {
                    closest = distance;
                    nearest = row;
                }
            }
        }
        return nearest;
    }

    /** A code unknown to this year's communes is left out. */
    private void put(int row, double latitude, double longitude) {
        if (row >= 0) {
            latitudes[row] = (int) Math.round(latitude * MILLIONTHS);
            longitudes[row] = (int) Math.round(longitude * MILLIONTHS);
        }
    }
}
