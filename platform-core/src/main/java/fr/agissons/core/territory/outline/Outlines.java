package fr.agissons.core.territory.outline;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.agissons.core.geo.GeoBox;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The outlines there are: those an operator imported, and the country's, which comes with the engine. */
public final class Outlines {
    private static final String SHIPPED = "/territory/france-outline.geojson";

    private final JdbcClient database;
    private final Outline country = shipped();
    private final AtomicInteger version = new AtomicInteger();

    public Outlines(DataSource database) {
        this.database = JdbcClient.create(database);
    }

    /** At most so many imported outlines of a level that meet the box, in the order of their codes. */
    public List<Outline> in(Level level, GeoBox box, int limit) {
        return database.sql("""
                        select code, coordinates, source from territory_outline
                        where level = ? and south <= ? and north >= ? and west <= ? and east >= ?
                        order by code limit ?""")
                .params(level.name(), box.north(), box.south(), box.east(), box.west(), limit)
                .query((row, number) -> new Outline(level, row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    /** The country, overseas included, to half a kilometre. */
    public Outline country() {
        return country;
    }

    /** Grows when outlines or centres were imported: what was drawn from them is out of date. */
    public int version() {
        return version.get();
    }

    /** Somebody imported something. */
    public void changed() {
        version.incrementAndGet();
    }

    private static Outline shipped() {
        try (InputStream in = Objects.requireNonNull(Outlines.class.getResourceAsStream(SHIPPED), SHIPPED)) {
            var feature = JsonMapper.shared().readTree(new String(in.readAllBytes(), UTF_8));
            String coordinates = feature.get("geometry").get("coordinates").toString();
            return new Outline(Level.COUNTRY, "FR", coordinates, "Natural Earth");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
