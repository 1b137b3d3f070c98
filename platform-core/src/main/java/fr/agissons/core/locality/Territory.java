package fr.agissons.core.locality;

import fr.agissons.core.geo.GeoBox;
import fr.agissons.core.geo.GeoPoint;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.territory.CommunePoints;
import fr.agissons.core.territory.Communes;
import fr.agissons.core.territory.outline.Country;
import fr.agissons.core.territory.outline.Outlines;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Where the current town lies, generously. */
@Component
class Territory {
    private static final double LEAST_MARGIN = 0.15;

    private final Communes communes;
    private final CommunePoints points;
    private final Country country;

    Territory(Communes communes, CommunePoints points, Outlines outlines) {
        this.communes = communes;
        this.points = points;
        this.country = new Country(outlines);
    }

    /** Whether a place lies in the box that holds its communes; in the country where their centres are not known. */
    Predicate<GeoPoint> bounds() {
        List<GeoPoint> centres = Tenancy.current().territory().stream()
                .flatMap(code -> communes.within(code).stream())
                .flatMap(commune -> points.of(commune).stream())
                .toList();
        return centres.isEmpty() ? country::holds : GeoBox.around(centres).wider(LEAST_MARGIN)::holds;
    }
}
