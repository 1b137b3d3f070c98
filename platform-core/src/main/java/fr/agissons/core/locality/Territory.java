package fr.agissons.core.locality;

import fr.agissons.core.geo.GeoBox;
import fr.agissons.core.geo.GeoPoint;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.territory.CommunePoints;
import fr.agissons.core.territory.Communes;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where the current town lies, generously. */
@Component
class Territory {
    private static final GeoBox EARTH = new GeoBox(-90, -180, 90, 180);
    private static final double LEAST_MARGIN = 0.15;

    private final Communes communes;
    private final CommunePoints points;

    Territory(Communes communes, CommunePoints points) {
        this.communes = communes;
        this.points = points;
    }

    /** A box that holds its communes; the whole Earth where their centres are not known. */
    GeoBox box() {
        List<GeoPoint> centres = Tenancy.current().territory().stream()
                .flatMap(code -> communes.within(code).stream())
                .flatMap(commune -> points.of(commune).stream())
                .toList();
        return centres.isEmpty() ? EARTH : GeoBox.around(centres).wider(LEAST_MARGIN);
    }
}
