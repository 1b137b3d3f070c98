package fr.agissons.core.territory.outline;

import fr.agissons.core.territory.Communes;
import fr.agissons.core.territory.GazetteerException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes the outlines of territories from a file given by the operator, all of it or nothing, and tells every node. */
public final class OutlineImport {
    private static final Envelope MAINLAND = new Envelope(-6, 10.5, 41, 52);
    private static final String UPSERT = """
            insert into territory_outline (level, code, south, west, north, east, coordinates, source)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (level, code) do update set
                south = excluded.south, west = excluded.west, north = excluded.north, east = excluded.east,
                coordinates = excluded.coordinates, source = excluded.source""";

    private final DataSource database;
    private final Communes communes;

    /** @param database connects as the operator's role: the one towns are served with may only read the table */
    public OutlineImport(DataSource database, Communes communes) {
        this.database = database;
        this.communes = communes;
    }

    /**
     * What an import found.
     *
     * @param drawn territories whose outline was written
     * @param insets overseas territories drawn beside the mainland, left out because they do not lie there
     * @param unknown features left out, naming no territory of this year
     */
    public record Counts(int drawn, int insets, int unknown) {}

    /**
     * Reads a GeoJSON file of communes, départements, régions or of the country alone; existing outlines are replaced.
     *
     * @param source whom the drawing is owed to, shown on the map
     * @throws GazetteerException with the number of the feature at fault; nothing is written then
     */
    public Counts importFrom(Path path, @Nullable String source) {
        List<OutlineFile.Feature> features = new OutlineFile(path).features();
        Map<Identity, List<Polygon>> found = new HashMap<>();
        int unknown = 0;
        for (OutlineFile.Feature feature : features) {
            Optional<Identity> identity = identity(feature, features.size());
            identity.ifPresent(
                    one -> found.computeIfAbsent(one, any -> new ArrayList<>()).addAll(feature.polygons()));
            unknown += identity.isEmpty() ? 1 : 0;
        }
        int known = found.size();
        found.entrySet().removeIf(drawn -> isInset(drawn.getKey(), drawn.getValue()));
        if (found.isEmpty()) {
            throw new GazetteerException(path + " names no territory by an official code", null);
        }
        var write = new TransactionTemplate(new JdbcTransactionManager(database));
        write.executeWithoutResult(status -> store(found, source));
        return new Counts(found.size(), known - found.size(), unknown);
    }

    /** A file with one feature and no code draws the country. */
    private Optional<Identity> identity(OutlineFile.Feature feature, int features) {
        Optional<Identity> named = Identity.of(feature.properties(), communes);
        return named.isEmpty() && features == 1 ? Optional.of(new Identity(Level.COUNTRY, "FR")) : named;
    }

    private static boolean isInset(Identity identity, List<Polygon> polygons) {
        Envelope drawn = new Envelope();
        polygons.forEach(polygon -> drawn.expandToInclude(polygon.getEnvelopeInternal()));
        if (identity.isOverseas()) {
            return MAINLAND.intersects(drawn);
        }
        if (!MAINLAND.intersects(drawn)) {
            throw new GazetteerException(
                    identity.code() + " cannot lie where it is drawn (are longitude and latitude swapped?)", null);
        }
        return false;
    }

    private void store(Map<Identity, List<Polygon>> found, @Nullable String source) {
        JdbcClient client = JdbcClient.create(database);
        Map<Level, List<Identity>> byLevel = new EnumMap<>(Level.class);
        found.keySet()
                .forEach(identity -> byLevel.computeIfAbsent(identity.level(), any -> new ArrayList<>())
                        .add(identity));
        byLevel.forEach((level, identities) -> {
            List<Geometry> drawn = identities.stream()
                    .map(identity -> Shapes.sound(found.getOrDefault(identity, List.of())))
                    .toList();
            Geometry[] small = Shapes.simplified(drawn, level);
            for (int i = 0; i < small.length; i++) {
                Envelope box = drawn.get(i).getEnvelopeInternal();
                client.sql(UPSERT)
                        .params(level.name(), identities.get(i).code())
                        .params(box.getMinY(), box.getMinX(), box.getMaxY(), box.getMaxX())
                        .param(Shapes.coordinates(small[i], level))
                        .param(source)
                        .update();
            }
        });
        client.sql("select pg_notify('agissons_territory', 'outlines')").query().singleRow();
    }
}
