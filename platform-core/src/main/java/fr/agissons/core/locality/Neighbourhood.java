package fr.agissons.core.locality;

import fr.agissons.core.tenancy.TenantOwned;
import fr.agissons.core.territory.outline.DrawnArea;
import jakarta.persistence.Entity;
import java.util.Objects;
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

    /** Gives it this outline; nothing takes away the one it had. Says whether that changed anything. */
    boolean draw(@Nullable DrawnArea area) {
        String before = outline;
        outline = area == null ? null : area.coordinates();
        latitude = area == null ? null : area.inside().latitude();
        longitude = area == null ? null : area.inside().longitude();
        return !Objects.equals(before, outline);
    }

    String name() {
        return name;
    }

    NeighbourhoodState state() {
        return outline == null ? NeighbourhoodState.NAMED : NeighbourhoodState.DRAWN;
    }
}
