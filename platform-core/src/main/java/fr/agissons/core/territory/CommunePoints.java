package fr.agissons.core.territory;

import fr.agissons.core.geo.GeoBox;
import fr.agissons.core.geo.GeoPoint;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The centre of each commune: the imported one, else our own approximate one, else none.
 *
 * <p>Read from the shared table at first use and kept in memory; {@link #reload()} after an import.
 */
public final class CommunePoints {
    private final Communes communes;
    private final @Nullable DataSource database;
    private volatile @Nullable PointTable points;

    public CommunePoints(Communes communes, DataSource database) {
        this.communes = communes;
        this.database = database;
    }

    private CommunePoints(Communes communes) {
        this.communes = communes;
        this.database = null;
    }

    /** Only our own approximate centres, for tools and tests that have no database. */
    public static CommunePoints seedOnly(Communes communes) {
        return new CommunePoints(communes);
    }

    /** The centre of a commune by its current code, a former one, or that of an arrondissement. */
    public Optional<GeoPoint> of(String code) {
        return communes.current(code).flatMap(this::of);
    }

    public Optional<GeoPoint> of(Commune commune) {
        int row = communes.row(commune.code());
        return row < 0 ? Optional.empty() : Optional.ofNullable(points().at(row));
    }

    /** The commune whose centre is the closest, no farther than this. */
    public Optional<Commune> nearest(GeoPoint point, double withinKilometres) {
        int row = points().nearest(point, withinKilometres);
        return row < 0 ? Optional.empty() : Optional.of(communes.commune(row));
    }

    /** The communes whose centre lies in the box, the largest first. */
    public List<Commune> within(GeoBox box) {
        return points().within(box)
                .mapToObj(communes::commune)
                .sorted(Communes.LARGEST_FIRST)
                .toList();
    }

    /** Reads the table again, if it ever was; until then, and if that fails, the points known before stay. */
    public synchronized void reload() {
        if (points != null) {
            points = read();
        }
    }

    private PointTable points() {
        PointTable known = points;
        if (known == null) {
            synchronized (this) {
                known = points;
                if (known == null) {
                    known = read();
                    points = known;
                }
            }
        }
        return known;
    }

    private PointTable read() {
        PointTable fresh = PointTable.seed(communes);
        if (database != null) {
            fresh.readFrom(database, communes);
        }
        return fresh;
    }
}
