package fr.agissons.participatorybudget.project.run;

import fr.agissons.core.geo.GeoPoint;
import fr.agissons.core.geo.GeocodedAddress;
import fr.agissons.core.geo.Geocoder;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.participatorybudget.project.ProjectDetails;
import org.springframework.stereotype.Component;

/** Finds the point of a place that was named without one, when the name leaves no doubt. */
@Component
class LocateProjects {
    private final Geocoder geocoder;

    LocateProjects(Geocoder geocoder) {
        this.geocoder = geocoder;
    }

    ProjectDetails located(ProjectDetails said) {
        if (said.latitude() != null || said.place().isEmpty()) {
            return said;
        }
        String sought = said.place() + " " + Tenancy.current().name();
        return geocoder.search(sought, null, 1).stream()
                .filter(found -> !found.needsConfirmation())
                .findFirst()
                .map(GeocodedAddress::point)
                .map(point -> at(said, point))
                .orElse(said);
    }

    private static ProjectDetails at(ProjectDetails said, GeoPoint point) {
        return new ProjectDetails(
                said.envelope(),
                said.title(),
                said.text(),
                said.category(),
                said.cents(),
                said.place(),
                point.latitude(),
                point.longitude(),
                said.exclusiveGroup());
    }
}
