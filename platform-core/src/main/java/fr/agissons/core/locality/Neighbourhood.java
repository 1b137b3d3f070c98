package fr.agissons.core.locality;

import fr.agissons.core.tenancy.TenantOwned;
import fr.agissons.core.territory.outline.DrawnArea;
import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;

/** A part of the town that its people call by a name; drawn on the map once its outline is known. */
@Entity
class Neighbourhood extends TenantOwned {
    private String name;
    private @Nullable String outline;
    private @Nullable Double latitude;
    private @Nullable Double longitude;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Neighbourhood() {}

    Neighbourhood(String name) {
        this.name = name;
    }

    void rename(String next) {
        this.name = next;
    }

    void draw(DrawnArea area) {
        outline = area.coordinates();
        latitude = area.inside().latitude();
        longitude = area.inside().longitude();
    }

    String name() {
        return name;
    }

    NeighbourhoodState state() {
        return outline == null ? NeighbourhoodState.NAMED : NeighbourhoodState.DRAWN;
    }
}
